package org.tongtu.proposal.rules.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.standard.Attribute;
import org.tongtu.plan.standard.Code;
import org.tongtu.plan.standard.CodeList;
import org.tongtu.plan.standard.CodeLists;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.plan.standard.Layers;
import org.tongtu.plan.standard.SelectionWords;
import org.tongtu.plan.target.Indicators;

/** What the plan has to choose from: layers, their attributes, the values of an attribute. What is stated already is kept. */
record LayerChoice(DisclosedState seen, Layers layers, SelectionWords words, Locale locale) {

    static LayerChoice of(DisclosedState seen, Locale locale) {
        Layers layers = Layers.of(seen);
        return new LayerChoice(seen, layers, new SelectionWords(layers), locale);
    }

    String layerName(String code) {
        return words.layer(code).in(locale);
    }

    String attribute(String layer, String name) {
        return words.attribute(layer, name).in(locale);
    }

    List<String> codes() {
        return seen.layers().stream().map(LayerDefinition::code).toList();
    }

    /** Chooses what is stated, also where the plan does not have it: then that is the thing to mend. */
    static void choose(ComboBox<String> box, List<String> offered, String stated) {
        box.setItems(stated.isEmpty() ? offered : with(offered, List.of(stated)));
        box.setValue(stated.isEmpty() ? null : stated);
    }

    static void choose(MultiSelectComboBox<String> box, List<String> offered, Collection<String> stated) {
        box.setItems(with(offered, stated));
        box.setValue(Set.copyOf(stated));
    }

    /** As they stood before, where they did: choosing the same again changes nothing. */
    static List<String> ordered(Set<String> chosen, List<String> before) {
        return Stream.concat(before.stream().filter(chosen::contains), chosen.stream().filter(each -> !before.contains(each)).sorted()).toList();
    }

    private static List<String> with(List<String> offered, Collection<String> stated) {
        var all = new ArrayList<>(offered);
        stated.stream().filter(each -> !offered.contains(each)).forEach(all::add);
        return all;
    }

    List<Attribute> attributes(String layer) {
        return layers.find(layer).map(LayerDefinition::schema).orElse(List.of());
    }

    /** Those by whose values features are told apart. */
    List<Attribute> coded(String layer) {
        return attributes(layer).stream().filter(attribute -> attribute.codeList() != null).toList();
    }

    /** A code with codes below it stands for all of them. */
    List<String> values(String layer, String attribute) {
        return attributes(layer).stream().filter(each -> each.name().equals(attribute)).flatMap(each -> list(each).stream())
                .flatMap(list -> list.list().stream().map(code -> list.below(code.code()).isEmpty() ? code.code() : code.code() + "*"))
                .toList();
    }

    private static Optional<CodeList> list(Attribute attribute) {
        return Optional.ofNullable(attribute.codeList()).flatMap(CodeLists::find);
    }

    String value(String layer, String attribute, String value) {
        String name = words.value(layer, attribute, value).in(locale);
        return name.equals(value) || !Character.isDigit(value.charAt(0)) ? name : value + " " + name;
    }

    String indicator(String code) {
        return code + " " + Indicators.find(code).map(it -> it.name().in(locale)).orElse("");
    }

    /** "高速公路、一级公路、二级公路……". */
    String list(String name) {
        Stream<Code> codes = CodeLists.find(name).stream().flatMap(list -> list.list().stream());
        return String.join(" · ", codes.limit(3).map(code -> code.name().in(locale)).toList()) + " …";
    }
}
