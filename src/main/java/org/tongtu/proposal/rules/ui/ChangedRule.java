package org.tongtu.proposal.rules.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Change;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.standard.Layers;
import org.tongtu.plan.standard.ParameterWords;
import org.tongtu.plan.standard.RuleDraft;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.Tone;

/** One rule that a proposal writes: what it was called, cell by cell what it said and what it would say. */
class ChangedRule extends Div {

    private final transient RuleParts parts;
    private final Locale locale;
    private final transient DisclosedState after;

    ChangedRule(RuleParts parts, ProposalId proposal, List<Change> changes, boolean writable) {
        this.parts = parts;
        this.locale = RuleParts.supported(getLocale());
        this.after = parts.after(proposal);
        addClassName("change");
        PlanState before = parts.drafting().before(proposal);
        Change first = changes.getFirst();
        boolean gone = after.find(first.thing()).isEmpty();
        boolean fresh = before.find(first.thing()).isEmpty();
        Thing rule = after.find(first.thing()).or(() -> before.find(first.thing())).orElseThrow();
        var head = new Div(new H3(parts.things().title(after, rule, locale)), badge(gone, fresh));
        head.addClassName("change-head");
        if (writable && !gone) {
            head.add(new Anchor(RuleLinks.change(proposal, rule.id()), getTranslation("rules.change")));
        }
        var cells = new UnorderedList();
        cells.addClassName("change-cells");
        changes.stream().filter(change -> !change.isExistence() && !gone && isTold(change)).forEach(change -> lines(change, fresh).forEach(cells::add));
        add(head, cells);
    }

    private static boolean isTold(Change change) {
        return !change.cell().equals("code") && !change.cell().equals(Cell.ALIVE);
    }

    private Span badge(boolean gone, boolean fresh) {
        if (gone) {
            return Badges.of(Tone.BAD, getTranslation("rules.gone"));
        }
        return fresh ? Badges.of(Tone.GOOD, getTranslation("rules.fresh")) : Badges.of(Tone.INFO, getTranslation("rules.differs"));
    }

    /** Of its parameters those that differ. */
    private List<ListItem> lines(Change change, boolean fresh) {
        if (!change.cell().equals(RuleDraft.PARAMETERS)) {
            return List.of(line(parts.things().cell(after, change.kind(), change.group(), change.cell(), locale),
                    fresh ? null : value(change, change.before()), value(change, change.after())));
        }
        var words = new ParameterWords(parts.texts(), locale, Layers.of(after));
        Map<String, String> were = words.each(change.before());
        Map<String, String> are = words.each(change.after());
        return Stream.concat(are.keySet().stream(), were.keySet().stream()).distinct()
                .filter(name -> !Objects.equals(were.get(name), are.get(name)))
                .map(name -> line(name, fresh ? null : were.getOrDefault(name, none()), are.getOrDefault(name, none())))
                .toList();
    }

    private String none() {
        return getTranslation("proposal.value.none");
    }

    private static ListItem line(String name, @Nullable String before, String now) {
        var label = new Span(name);
        label.addClassName("quiet");
        var line = new ListItem(label);
        if (before != null) {
            var was = new Span(before);
            was.addClassName("change-before");
            line.add(was);
        }
        line.add(new Span(now));
        return line;
    }

    private String value(Change change, CellValue value) {
        return parts.things().value(after, change.kind(), change.group(), change.cell(), value, locale);
    }
}
