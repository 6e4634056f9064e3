package org.tongtu.plan.standard;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By what a rule is cited, {@code 2.1}: it stays with the rule for good, whatever is added or struck out around it. */
public record ArticleNumber(int chapter, int article) implements Comparable<ArticleNumber> {

    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,2})\\.([1-9]\\d{0,2})");

    /** As a rule's cell writes it; empty where that is no number. */
    public static Optional<ArticleNumber> read(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        return matcher.matches()
                ? Optional.of(new ArticleNumber(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(ArticleNumber other) {
        return Comparator.comparingInt(ArticleNumber::chapter).thenComparingInt(ArticleNumber::article).compare(this, other);
    }

    @Override
    public String toString() {
        return chapter + "." + article;
    }
}
