package org.tongtu.plan;

import java.util.List;

/**
 * An edition was written, in this transaction; what it changed, so that nobody has to compare two editions for it.
 *
 * @param before the things it put an end to or replaced, as they were
 * @param after the things it wrote, as they are now
 */
public record EditionWritten(EditionSummary edition, List<Thing> before, List<Thing> after) {}
