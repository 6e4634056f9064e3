package org.tongtu.plan.standard;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongtu.kernel.Localized;

/**
 * A part of the standard that is read together.
 *
 * @param number 0 for the last one, which has the rules that bear no number of a chapter: those a plan added itself
 */
public record Chapter(int number, Localized name) {

    private static final List<Chapter> ALL = DefaultStandard.read("chapters.yaml").stream()
            .map(entry -> new Chapter(
                    Integer.parseInt(String.valueOf(entry.get("number"))),
                    new Localized(String.valueOf(entry.get("zh")), String.valueOf(entry.get("en")))))
            .toList();

    private static final Comparator<Rule> BY_NUMBER = Comparator.comparing(
            (Rule rule) -> rule.head().number(), Comparator.nullsLast(Comparator.naturalOrder()));

    /** In the order in which they are read. */
    public static List<Chapter> list() {
        return ALL;
    }

    static Chapter of(Rule rule) {
        ArticleNumber number = rule.head().number();
        return ALL.stream()
                .filter(chapter -> number != null && chapter.number == number.chapter())
                .findFirst()
                .orElse(ALL.getLast());
    }

    /** Rules as a document has them: chapter by chapter, by number; chapters without a rule are left out. */
    static Map<Chapter, List<Rule>> arrange(List<Rule> rules) {
        var arranged = new LinkedHashMap<Chapter, List<Rule>>();
        for (Chapter chapter : ALL) {
            List<Rule> own = rules.stream().filter(rule -> of(rule).equals(chapter)).sorted(BY_NUMBER).toList();
            if (!own.isEmpty()) {
                arranged.put(chapter, own);
            }
        }
        return arranged;
    }
}
