package org.tongtu.proposal.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.language.Texts;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.map.FeatureWords;
import org.tongtu.plan.profile.ProfileWords;
import org.tongtu.plan.standard.Attribute;
import org.tongtu.plan.standard.Layers;
import org.tongtu.plan.standard.ParameterWords;
import org.tongtu.plan.standard.RuleDraft;
import org.tongtu.plan.standard.RuleKinds;
import org.tongtu.plan.standard.Rules;
import org.tongtu.plan.standard.Severity;
import org.tongtu.plan.target.Indicators;
import org.tongtu.uikit.Figures;

/** Things of any kind, their cells and values in the reader's words. */
@Component
public class ThingWords {

    /** Cells that mean the same wherever they occur. */
    private static final Set<String> NAMED = Set.of(Cell.ALIVE, Cell.GEOMETRY, "name_zh", "name_en", "note", "note_en",
            "text_zh", "text_en", "number", "title_zh", "title_en", "severity", "parameters", "basis",
            "basis_zh", "basis_en", "wording_zh", "wording_en", "code", "kind", "source_en");

    private static final Set<String> RULE_WORDS = Set.of(RuleDraft.PARAMETERS, RuleDraft.KIND, RuleDraft.SEVERITY);

    private final FeatureWords features;
    private final Towns towns;
    private final Figures figures;
    private final Texts texts;

    ThingWords(FeatureWords features, Towns towns, Figures figures, Texts texts) {
        this.features = features;
        this.towns = towns;
        this.figures = figures;
        this.texts = texts;
    }

    String title(Bench bench, UUID id) {
        return bench.after().find(id).or(() -> bench.before().find(id)).map(thing -> title(bench.after(), thing, bench.locale())).orElse("");
    }

    public String title(PlanState state, Thing thing, Locale locale) {
        return switch (thing.kind()) {
            case FEATURE -> Layers.of(state).find(thing.group()).map(layer -> features.title(thing, layer, locale)).orElse(thing.group());
            case TARGET -> texts.get(locale, "proposal.thing.target", indicator(thing.group(), locale),
                    town(thing.text("jurisdiction"), locale), thing.value("year").json());
            case RULE, LAYER -> named(thing, locale);
            case CLAUSE -> texts.get(locale, "proposal.thing.clause", thing.text("number"));
            case PROFILE -> texts.get(locale, "proposal.thing.profile", town(thing.text("jurisdiction"), locale));
        };
    }

    private static String named(Thing thing, Locale locale) {
        String english = locale.getLanguage().equals("en") ? thing.text("name_en") : "";
        String own = english.isBlank() ? thing.text("name_zh") : english;
        return own.isBlank() ? thing.group() : own;
    }

    String indicator(String code, Locale locale) {
        return Indicators.find(code).map(it -> it.name().in(locale)).orElse(code);
    }

    public String town(String code, Locale locale) {
        return code.isBlank() || code.equals("region") ? texts.get(locale, "proposal.thing.region") : towns.name(JurisdictionCode.of(code), locale);
    }

    /** The group a change is told under: the layer's name, targets, rules, clauses. */
    public String group(PlanState state, ThingKind kind, String group, Locale locale) {
        return kind == ThingKind.FEATURE
                ? Layers.of(state).find(group).map(layer -> layer.name().in(locale)).orElse(group)
                : texts.get(locale, "proposal.kind." + kind);
    }

    public String cell(PlanState state, ThingKind kind, String group, String cell, Locale locale) {
        if (NAMED.contains(cell)) {
            return texts.get(locale, "proposal.cell." + cell);
        }
        if (kind == ThingKind.PROFILE) {
            return profile(state, locale).label(cell);
        }
        return kind == ThingKind.TARGET && cell.equals("value")
                ? texts.get(locale, "proposal.cell.value")
                : attribute(state, kind, group, cell).map(it -> it.label().in(locale)).orElse(cell);
    }

    private static Optional<Attribute> attribute(PlanState state, ThingKind kind, String group, String cell) {
        return kind == ThingKind.FEATURE ? Layers.of(state).find(group).flatMap(layer -> layer.attribute(cell)) : Optional.empty();
    }

    public String value(PlanState state, ThingKind kind, String group, String cell, CellValue value, Locale locale) {
        if (value.isNull()) {
            return texts.get(locale, "proposal.value.none");
        }
        if (value.json().equals("true") || value.json().equals("false")) {
            return texts.get(locale, (cell.equals(Cell.ALIVE) ? "proposal.alive." : "proposal.value.") + value.json());
        }
        Optional<Geometry> geometry = value.asGeometry();
        if (geometry.isPresent()) {
            return size(geometry.get(), locale);
        }
        if (kind == ThingKind.PROFILE) {
            return profile(state, locale).value(cell, value);
        }
        if (kind == ThingKind.RULE && RULE_WORDS.contains(cell)) {
            return rule(state, cell, value, locale);
        }
        Optional<Attribute> attribute = attribute(state, kind, group, cell);
        return value.asNumber().map(number -> figures.number(locale, number.doubleValue(), 4))
                .or(() -> value.asText().map(text -> attribute.flatMap(it -> it.code(text)).map(code -> code.name().in(locale) + " " + text).orElse(text)))
                .orElse(value.json());
    }

    private ProfileWords profile(PlanState state, Locale locale) {
        return new ProfileWords(texts, figures, Rules.of(state), locale);
    }

    private String rule(PlanState state, String cell, CellValue value, Locale locale) {
        String word = value.asText().orElse("");
        return switch (cell) {
            case RuleDraft.PARAMETERS -> new ParameterWords(texts, locale, Layers.of(state)).of(value);
            case RuleDraft.KIND -> RuleKinds.find(word).map(kind -> texts.get(locale, "standard.kind." + word)).orElse(word);
            default -> Severity.find(word).map(severity -> texts.get(locale, "standard.severity." + severity)).orElse(word);
        };
    }

    private String size(Geometry geometry, Locale locale) {
        return switch (geometry.getDimension()) {
            case 2 -> figures.hectares(locale, Ellipsoid.area(geometry));
            case 1 -> figures.length(locale, Ellipsoid.length(geometry));
            default -> geometry.getCoordinate().x + ", " + geometry.getCoordinate().y;
        };
    }
}
