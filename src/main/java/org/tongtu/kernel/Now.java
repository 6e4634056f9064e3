package org.tongtu.kernel;

import java.time.Instant;

/**
 * The time by the database's clock, to the microsecond, one value per transaction: deadlines are decided by it and by
 * nothing else. Tests shift it.
 */
public interface Now {

    Instant instant();
}
