package org.tongtu.plan.check.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.tongtu.plan.standard.Layers;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.standard.RuleExample;
import org.tongtu.plan.standard.RuleExamples;
import org.tongtu.plan.standard.ui.SeverityBadge;
import org.tongtu.uikit.Figures;

/** One rule of the document: a line with its number, name and findings, which opens its article. */
class RuleEntry extends Div {

    private final transient Rule rule;
    private final transient Layers layers;
    private final transient Figures figures;
    private final NativeButton head;
    private final Div article = new Div();

    /** @param findings how many the edition has */
    RuleEntry(Rule rule, long findings, Layers layers, Figures figures) {
        this.rule = rule;
        this.layers = layers;
        this.figures = figures;
        var number = new Span(Objects.toString(rule.head().number(), ""));
        number.addClassName("rule-number");
        var name = new Span(rule.head().name().in(getLocale()));
        name.addClassName("rule-name");
        var count = new Span(getTranslation("check.count", findings));
        count.addClassNames("rule-count", findings == 0 ? "quiet" : "strong");
        head = new NativeButton();
        head.add(number, name, SeverityBadge.of(rule.head().severity()), count);
        head.addClassName("rule-head");
        article.addClassName("rule-article");
        addClassName("rule-entry");
        add(new H3(head));
        close();
    }

    void onChosen(Runnable then) {
        head.addClickListener(click -> then.run());
    }

    /**
     * @param actions what may be done with the rule
     * @param found the rule's findings, which stand below its text
     */
    void open(List<Component> actions, Component found) {
        article.removeAll();
        var wording = new Paragraph(rule.head().wording().in(getLocale()));
        wording.addClassName("rule-wording");
        article.add(wording, terms());
        List<RuleExample> examples = RuleExamples.of(rule, layers);
        if (!examples.isEmpty()) {
            article.add(new H4(getTranslation("check.examples")), figures(examples));
        }
        article.add(actions);
        article.add(found);
        add(article);
        expanded(true);
    }

    final void close() {
        article.removeFromParent();
        expanded(false);
    }

    private void expanded(boolean open) {
        head.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    private Component terms() {
        var terms = new DescriptionList();
        term(terms, "check.basis", rule.head().basis().in(getLocale()));
        term(terms, "check.parameters", new RuleWords(layers, getLocale()).parameters(rule));
        terms.addClassName("sheet");
        return terms;
    }

    private void term(DescriptionList terms, String key, String words) {
        terms.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(words));
    }

    private Component figures(List<RuleExample> examples) {
        var both = new Div();
        both.addClassName("rule-examples");
        examples.forEach(example -> both.add(new ExampleFigure(example, layers, figures)));
        return both;
    }
}
