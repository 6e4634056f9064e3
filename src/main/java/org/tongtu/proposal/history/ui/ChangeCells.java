package org.tongtu.proposal.history.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Change;
import org.tongtu.plan.PlanState;
import org.tongtu.proposal.ui.ThingWords;

/** Some cells of one thing, each before and after. */
class ChangeCells extends UnorderedList {

    private final transient ThingWords words;
    private final transient PlanState state;
    private final transient Locale locale;

    /** @param state in which the words of the thing's layer are found */
    ChangeCells(ThingWords words, PlanState state, List<Change> changes, Locale locale) {
        this.words = words;
        this.state = state;
        this.locale = locale;
        addClassName("change-cells");
        boolean fresh = changes.stream().anyMatch(change -> change.isExistence() && change.after().isTrue());
        changes.stream().filter(change -> !change.isExistence()).forEach(change -> add(cell(change, fresh)));
    }

    private ListItem cell(Change change, boolean fresh) {
        var name = new Span(words.cell(state, change.kind(), change.group(), change.cell(), locale));
        name.addClassName("quiet");
        String is = value(change, change.after());
        if (fresh || change.before().isNull()) {
            return new ListItem(name, new Span(is));
        }
        String was = value(change, change.before());
        var before = new Span(was);
        before.addClassName("change-before");
        var arrow = new Span("→");
        arrow.getElement().setAttribute("aria-label", getTranslation("proposal.changes.becomes"));
        arrow.getElement().setAttribute("role", "img");
        boolean reshaped = change.cell().equals(Cell.GEOMETRY) && was.equals(is);
        return new ListItem(name, before, arrow, new Span(reshaped ? getTranslation("proposal.changes.reshaped", is) : is));
    }

    private String value(Change change, CellValue value) {
        return words.value(state, change.kind(), change.group(), change.cell(), value, locale);
    }
}
