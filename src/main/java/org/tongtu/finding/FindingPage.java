package org.tongtu.finding;

import java.util.List;

/**
 * A part of a long list of findings.
 *
 * @param total how many there are in the whole list
 * @param placeless how many of the whole list lie nowhere on a map
 */
public record FindingPage(List<FindingDetails> findings, int total, int placeless) {}
