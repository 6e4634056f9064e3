package org.tongtu.plan.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;

/** The clauses of a plan in the order of their numbers, 4.10 after 4.9. */
public final class Clauses {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

    private final List<Clause> clauses;

    private Clauses(List<Clause> clauses) {
        this.clauses = clauses;
    }

    public static Clauses of(PlanState state) {
        return new Clauses(state.list(ThingKind.CLAUSE).stream()
                .map(Clauses::read)
                .sorted(Comparator.comparing((Clause clause) -> sortable(clause.number()))
                        .thenComparing(Clause::id))
                .toList());
    }

    public List<Clause> list() {
        return clauses;
    }

    public Optional<Clause> find(UUID id) {
        return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
    }

    public static Clause read(Thing thing) {
        return new Clause(
                thing.id(),
                thing.text("number"),
                thing.group(),
                Localized.of(thing.text("title_zh"), thing.text("title_en")),
                Localized.of(thing.text("text_zh"), thing.text("text_en")));
    }

    /** Every number padded, so that texts sort as numbers do. */
    private static String sortable(String number) {
        Matcher digits = DIGITS.matcher(number);
        return digits.replaceAll(run -> String.format("%09d", Long.parseLong(run.group())));
    }
}
