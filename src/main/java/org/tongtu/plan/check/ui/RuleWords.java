package org.tongtu.plan.check.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.standard.Facing;
import org.tongtu.plan.standard.Layers;
import org.tongtu.plan.standard.Parameter;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.standard.RuleKind;
import org.tongtu.plan.standard.RuleKinds;
import org.tongtu.plan.standard.Selection;
import org.tongtu.plan.standard.SelectionWords;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Indicators;

/** A rule's parameters in words. */
final class RuleWords {

    private final SelectionWords words;
    private final Locale locale;

    RuleWords(Layers layers, Locale locale) {
        this.words = new SelectionWords(layers);
        this.locale = locale;
    }

    String parameters(Rule rule) {
        return rule instanceof Rule.Unreadable unreadable
                ? I18NProvider.translate("check.rule.unreadable", unreadable.kind(), unreadable.problem().name())
                : RuleKinds.of(rule).map(kind -> parameters(kind, rule)).orElseThrow();
    }

    private String parameters(RuleKind kind, Rule rule) {
        String layer = kind.subject(rule).map(Selection::layer).orElse("");
        List<Object> values = kind.values(rule);
        return I18NProvider.translate("check.rule." + kind.word(), IntStream.range(0, values.size())
                .mapToObj(i -> word(kind.parameters().get(i).type(), values.get(i), layer))
                .toArray());
    }

    private Object word(Parameter.Type type, Object value, String layer) {
        return switch (type) {
            case SELECTION -> words.of((Selection) value).in(locale);
            case LAYER -> words.layer((String) value).in(locale);
            case LAYERS -> listed((Collection<?>) value, code -> words.layer((String) code));
            case ATTRIBUTE -> words.attribute(layer, (String) value).in(locale);
            case INDICATOR -> Indicators.find((String) value).map(Indicator::name).orElse(Localized.same((String) value)).in(locale);
            case CODES -> listed((Collection<?>) value, code -> Localized.same((String) code));
            case PAIRS -> listed((Collection<?>) value, pair -> Localized.same(((Facing) pair).one() + " – " + ((Facing) pair).other()));
            case FLAG -> I18NProvider.translate("check.rule.across." + value);
            case CODE_LIST, NUMBER, METRES, SQUARE_METRES, SHARE -> value;
        };
    }

    private String listed(Collection<?> values, Function<Object, Localized> name) {
        return values.stream().map(value -> name.apply(value).in(locale)).sorted()
                .collect(Collectors.joining(I18NProvider.translate("standard.comma")));
    }
}
