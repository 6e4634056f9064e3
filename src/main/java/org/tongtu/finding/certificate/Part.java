package org.tongtu.finding.certificate;

/**
 * What a part of an edition came to: a text of one line for each thing, in the order of their ids.
 *
 * @param name {@code rules}, {@code targets}, {@code clauses}, {@code findings}, {@code clearances}, or a layer's code
 * @param sha256 over the text, UTF-8, each line ended by a line feed
 */
public record Part(String name, int count, String sha256) {

    public static final String RULES = "rules";
    public static final String TARGETS = "targets";
    public static final String CLAUSES = "clauses";
    public static final String FINDINGS = "findings";
    public static final String CLEARANCES = "clearances";
}
