package org.tongtu.plan.target.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Scope;

/** The line of filters above the table of targets. */
class TargetFilters extends Div {

    private final TextField words = new TextField();
    private final Select<Indicator.Kind> kind = new Select<>();
    private final Select<Scope> member = new Select<>();
    private final Select<Integer> year = new Select<>();
    private final Checkbox gaps = new Checkbox();
    private final Checkbox every = new Checkbox();

    TargetFilters(SortedSet<Integer> years, int shownYear, Map<Scope, Localized> members, String searched) {
        addClassName("filters");
        words.setLabel(getTranslation("target.filter.words"));
        words.setValue(searched);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        select(kind, "target.filter.kind", each -> getTranslation("target.kind." + each.name()));
        kind.setItems(Indicator.Kind.values());
        select(member, "target.filter.member", scope -> members.getOrDefault(scope, Localized.same("")).in(getLocale()));
        member.setItems(members.keySet());
        year.setLabel(getTranslation("target.filter.year"));
        year.setItems(years);
        year.setValue(shownYear);
        gaps.setLabel(getTranslation("target.filter.gaps"));
        every.setLabel(getTranslation("target.filter.every"));
        add(words, kind, member, year, gaps, every);
    }

    /** Told whenever a filter changes. */
    void onChange(Consumer<TargetFilter> listener) {
        words.addValueChangeListener(change -> listener.accept(get()));
        kind.addValueChangeListener(change -> listener.accept(get()));
        member.addValueChangeListener(change -> listener.accept(get()));
        year.addValueChangeListener(change -> listener.accept(get()));
        gaps.addValueChangeListener(change -> listener.accept(get()));
        every.addValueChangeListener(change -> listener.accept(get()));
    }

    TargetFilter get() {
        return new TargetFilter(words.getValue(), kind.getValue(), year.getValue(), gaps.getValue(), every.getValue());
    }

    /** The one member to show beside the region; {@code null}: all. */
    @Nullable Scope member() {
        return member.getValue();
    }

    private <T> void select(Select<T> field, String key, com.vaadin.flow.component.ItemLabelGenerator<T> label) {
        field.setLabel(getTranslation(key));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("target.filter.all"));
        field.setItemLabelGenerator(item -> item == null ? getTranslation("target.filter.all") : label.apply(item));
    }
}
