package org.tongtu.analysis.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.HasListDataView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tongtu.analysis.theme.BreakMethod;
import org.tongtu.analysis.theme.Breaks;
import org.tongtu.analysis.theme.Theme;
import org.tongtu.analysis.theme.ThemeChoice;
import org.tongtu.analysis.theme.ThemeFigure;
import org.tongtu.analysis.theme.ThemeMap;
import org.tongtu.analysis.theme.ThemeWords;
import org.tongtu.plan.target.Indicator;

/** Which indicator, which of its figures, of which year, in which classes. */
class ThemeForm extends Div {

    private static final int LONGEST_BREAKS = 120;

    private final transient Consumer<Theme> wanted;
    private final ComboBox<Indicator> indicator = new ComboBox<>();
    private final Select<ThemeFigure> figure = new Select<>();
    private final Select<Integer> year = new Select<>();
    private final Select<BreakMethod> method = new Select<>();
    private final Select<Integer> classes = new Select<>();
    private final TextField breaks = new TextField();
    private transient List<ThemeChoice> choices;

    ThemeForm(ThemeWords words, List<ThemeChoice> choices, Consumer<Theme> wanted) {
        this.wanted = wanted;
        this.choices = choices;
        addClassName("theme-form");
        Locale locale = getLocale();
        indicator.setItemLabelGenerator(each -> each.name().in(locale) + " " + each.code());
        figure.setItemLabelGenerator(each -> words.figure(each, locale));
        year.setItemLabelGenerator(each -> Integer.toString(each));
        method.setItemLabelGenerator(each -> words.method(each, locale));
        method.setItems(BreakMethod.values());
        classes.setItems(IntStream.rangeClosed(Breaks.FEWEST_CLASSES, Breaks.MOST_CLASSES).boxed().toList());
        breaks.setMaxLength(LONGEST_BREAKS);
        breaks.setHelperText(getTranslation("analysis.theme.breaks.help"));
        label(indicator, "indicator", change -> other(figure.getValue()));
        label(figure, "figure", change -> other(figure.getValue()));
        label(year, "year", change -> same());
        label(method, "method", this::by);
        label(classes, "classes", change -> same());
        label(breaks, "breaks", change -> same());
        offer(choices);
        add(indicator, figure, year, method, classes, breaks);
    }

    private <C extends AbstractField<C, V> & HasLabel, V> void label(C field, String key, Consumer<V> changed) {
        field.setLabel(getTranslation("analysis.theme." + key));
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                changed.accept(change.getValue());
            }
        });
    }

    final void offer(List<ThemeChoice> known) {
        choices = known;
    }

    private Optional<ThemeChoice> choice() {
        return choices.stream().filter(each -> each.indicator().equals(indicator.getValue())).findFirst();
    }

    private void other(ThemeFigure of) {
        choice().ifPresent(each -> wanted.accept(each.like(theme(BreakMethod.NATURAL), of)));
    }

    private void same() {
        wanted.accept(theme(method.getValue()));
    }

    /** By hand one begins with the breaks that are drawn; where there are too few, with none. */
    private void by(BreakMethod chosen) {
        byHand(chosen == BreakMethod.BY_HAND);
        if (chosen == BreakMethod.BY_HAND && breaks.isEmpty()) {
            breaks.focus();
        } else {
            same();
        }
    }

    private void byHand(boolean given) {
        classes.setVisible(!given);
        breaks.setVisible(given);
    }

    private Theme theme(BreakMethod by) {
        String code = indicator.getValue().code();
        return by == BreakMethod.BY_HAND
                ? Theme.byHand(code, figure.getValue(), year.getValue(), Breaks.parse(breaks.getValue()))
                : Theme.of(code, figure.getValue(), year.getValue(), by, classes.getValue());
    }

    /** What is drawn, and what else could be. */
    void show(ThemeMap drawn) {
        Theme theme = drawn.theme();
        fill(indicator, choices.stream().map(ThemeChoice::indicator).toList(), drawn.indicator());
        Optional<ThemeChoice> known = choice();
        fill(figure, known.map(each -> List.copyOf(each.years().keySet())).orElse(List.of()), theme.figure());
        SortedSet<Integer> years = known.map(each -> each.years().get(theme.figure())).orElse(new TreeSet<>());
        fill(year, List.copyOf(years), theme.year());
        method.setValue(theme.method());
        classes.setValue(theme.classes());
        byHand(theme.method() == BreakMethod.BY_HAND);
        List<Double> found = theme.method() == BreakMethod.BY_HAND ? theme.breaks() : drawn.breaks();
        breaks.setValue(found.size() < Breaks.FEWEST_CLASSES - 1 ? "" : found.stream().map(ThemeForm::plain).collect(Collectors.joining("; ")));
    }

    private static String plain(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    private static <T, C extends HasListDataView<T, ?> & HasValue<?, T>> void fill(C field, List<T> items, T value) {
        var all = new ArrayList<>(items);
        if (!all.contains(value)) {
            all.add(value);
        }
        field.setItems(all);
        field.setValue(value);
    }
}
