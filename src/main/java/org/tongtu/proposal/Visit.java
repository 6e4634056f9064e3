package org.tongtu.proposal;

import java.time.Instant;

/**
 * How far somebody has followed a proposal.
 *
 * @param sequence of the last operation they have seen; 0 before the first
 * @param at when they were there last
 */
public record Visit(long sequence, Instant at) {}
