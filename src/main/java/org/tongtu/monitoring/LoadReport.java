package org.tongtu.monitoring;

/**
 * What became of loaded rows.
 *
 * @param taken new figures
 * @param known figures that were there with the same value
 * @param differing figures that were there with another value, which was kept
 */
public record LoadReport(int taken, int known, int differing) {}
