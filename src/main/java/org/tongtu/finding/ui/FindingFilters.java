package org.tongtu.finding.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.tongtu.finding.FindingFilter;
import org.tongtu.finding.FindingOverview;
import org.tongtu.finding.FindingState;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.standard.Severity;

/** The line of filters above the list of findings: town, rule, weight, state. */
class FindingFilters extends Div {

    private final Select<JurisdictionCode> town = new Select<>();
    private final Select<String> rule = new Select<>();
    private final Select<Severity> severity = new Select<>();
    private final Select<FindingState> state = new Select<>();

    FindingFilters(FindingOverview all, FindingTexts texts, FindingFilter asked) {
        addClassName("filters");
        Locale locale = getLocale();
        select(state, "finding.filter.state", each -> getTranslation("finding.state." + each));
        state.setItems(FindingState.values());
        select(severity, "check.severity", each -> getTranslation("standard.severity." + each));
        severity.setItems(Severity.values());
        select(town, "check.member", each -> texts.town(each, locale));
        town.setItems(all.towns());
        select(rule, "finding.rule", each -> all.rules().getOrDefault(each, Localized.same(each)).in(locale));
        rule.setItems(all.rules().keySet());
        rule.addClassName("finding-rule-filter");
        show(asked);
        add(state, severity, town, rule);
    }

    private void show(FindingFilter asked) {
        Optional.ofNullable(asked.state()).ifPresent(state::setValue);
        Optional.ofNullable(asked.severity()).ifPresent(severity::setValue);
        Optional.ofNullable(asked.town()).filter(each -> town.getListDataView().contains(each)).ifPresent(town::setValue);
        Optional.ofNullable(asked.rule()).filter(each -> rule.getListDataView().contains(each)).ifPresent(rule::setValue);
    }

    /** Told whenever a filter changes. */
    void onChange(Consumer<FindingFilter> listener) {
        List.of(state, severity, town, rule).forEach(each -> each.addValueChangeListener(change -> listener.accept(get())));
    }

    FindingFilter get() {
        return new FindingFilter(town.getValue(), rule.getValue(), severity.getValue(), state.getValue());
    }

    private <T> void select(Select<T> field, String key, ItemLabelGenerator<T> label) {
        field.setLabel(getTranslation(key));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("finding.filter.all"));
        field.setItemLabelGenerator(item -> item == null ? getTranslation("finding.filter.all") : label.apply(item));
    }
}
