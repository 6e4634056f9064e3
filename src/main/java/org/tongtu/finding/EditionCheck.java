package org.tongtu.finding;

import java.time.Instant;

/**
 * That an edition was checked.
 *
 * @param software the portal's version that checked it
 */
public record EditionCheck(int edition, Instant at, String software) {}
