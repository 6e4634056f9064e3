package org.tongtu.consultation.window;

import java.util.UUID;
import org.tongtu.kernel.Command;

/** Makes the days off of one year known; said again, the newer word counts. */
public record StateWorkYear(UUID key, WorkYear year) implements Command {}
