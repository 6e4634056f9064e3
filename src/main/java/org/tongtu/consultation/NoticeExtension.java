package org.tongtu.consultation;

import java.time.Instant;
import org.tongtu.kernel.Localized;

/** One lengthening of a notice, kept for everybody to see. */
public record NoticeExtension(Instant at, Instant before, Instant after, Localized reason) {}
