package org.tongtu.plan.check.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.plan.standard.Layers;
import org.tongtu.plan.standard.RuleExample;
import org.tongtu.plan.standard.ui.Swatch;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Indicators;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.Figures;
import org.tongtu.uikit.Tone;

/** An example of a rule: whether it passes, what is drawn, what targets are stated, and why in a sentence. */
@Tag("figure")
class ExampleFigure extends HtmlContainer {

    private static final String TOWN = "check.example.town.";

    ExampleFigure(RuleExample example, Layers layers, Figures figures) {
        addClassName("rule-example");
        add(example.passes()
                ? Badges.of(Tone.GOOD, getTranslation("check.example.passes"))
                : Badges.of(Tone.BAD, getTranslation("check.example.fails")));
        if (of(example, ThingKind.FEATURE).isEmpty()) {
            add(targets(example, figures));
        } else {
            var picture = new Svg(new SketchPicture(example, layers, getLocale()).svg(getTranslation(TOWN + "a"), getTranslation(TOWN + "b")));
            picture.addClassName("rule-sketch");
            add(picture, legend(example, layers), targets(example, figures));
        }
        var words = new Paragraph(example.words().in(getLocale()));
        var caption = new HtmlContainer("figcaption");
        caption.add(words);
        add(caption);
    }

    private static List<Thing> of(RuleExample example, ThingKind kind) {
        return example.things().stream().filter(thing -> thing.kind() == kind).toList();
    }

    private Component legend(RuleExample example, Layers layers) {
        var legend = new Div();
        legend.addClassNames("rule-legend", "quiet");
        of(example, ThingKind.FEATURE).stream().map(Thing::group).distinct().map(layers::get).forEach(layer -> legend.add(entry(layer)));
        return legend;
    }

    private Component entry(LayerDefinition layer) {
        var entry = new Span(new Swatch(layer.style().colour()), new Span(layer.name().in(getLocale())));
        entry.addClassName("with-swatch");
        return entry;
    }

    private Component targets(RuleExample example, Figures figures) {
        var list = new UnorderedList();
        list.addClassName("rule-targets");
        of(example, ThingKind.TARGET).forEach(target -> list.add(new ListItem(words(target, figures))));
        list.setVisible(list.getComponentCount() > 0);
        return list;
    }

    private String words(Thing target, Figures figures) {
        Indicator indicator = Indicators.get(target.group());
        return getTranslation("check.example.target", getTranslation(TOWN + target.text("jurisdiction")), indicator.name().in(getLocale()),
                target.number("year").orElse(BigDecimal.ZERO).toPlainString(),
                figures.number(getLocale(), target.number("value").orElse(BigDecimal.ZERO).doubleValue(), 2),
                figures.unit(getLocale(), indicator.unit()));
    }
}
