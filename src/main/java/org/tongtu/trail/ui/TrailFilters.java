package org.tongtu.trail.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tongtu.audit.TraceFilter;
import org.tongtu.identity.Person;
import org.tongtu.uikit.DayPicker;

/** Which object, by whom, between which days; days are the region's and count whole. */
class TrailFilters extends Div {

    private final Select<String> kind = new Select<>();
    private final TextField id = new TextField();
    private final ComboBox<Person> person = new ComboBox<>();
    private final DayPicker from = new DayPicker();
    private final DayPicker to = new DayPicker();
    private final transient ZoneId zone;

    TrailFilters(List<Person> people, ZoneId zone, Consumer<TraceFilter> search) {
        this.zone = zone;
        addClassName("filters");
        kind.setLabel(getTranslation("trail.filter.kind"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("trail.filter.every-kind"));
        kind.setItems(TrailWords.KINDS);
        kind.setItemLabelGenerator(each -> each == null ? getTranslation("trail.filter.every-kind") : getTranslation("trail.kind." + each));
        id.setLabel(getTranslation("trail.filter.id"));
        id.setClearButtonVisible(true);
        id.setMaxLength(100);
        id.setValueChangeMode(ValueChangeMode.LAZY);
        person.setLabel(getTranslation("trail.filter.person"));
        person.setItems(people);
        person.setItemLabelGenerator(Person::name);
        person.setClearButtonVisible(true);
        from.setLabel(getTranslation("trail.filter.from"));
        from.setClearButtonVisible(true);
        to.setLabel(getTranslation("trail.filter.to"));
        to.setClearButtonVisible(true);
        add(kind, id, person, from, to);
        kind.addValueChangeListener(change -> search.accept(get()));
        id.addValueChangeListener(change -> search.accept(get()));
        person.addValueChangeListener(change -> search.accept(get()));
        from.addValueChangeListener(change -> search.accept(get()));
        to.addValueChangeListener(change -> search.accept(get()));
    }

    private TraceFilter get() {
        Person chosen = person.getValue();
        LocalDate last = to.getValue();
        return new TraceFilter(kind.getValue(), id.getValue().isBlank() ? null : id.getValue().strip(),
                chosen == null ? null : chosen.id(), begin(from.getValue()), last == null ? null : begin(last.plusDays(1)), null);
    }

    private @Nullable Instant begin(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }
}
