package org.tongtu.plan.map;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.jurisdiction.JurisdictionDetails;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.jurisdiction.Territories;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.Attribute;
import org.tongtu.plan.standard.Code;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.uikit.Figures;

/** A feature in the reader's words: its title, its attributes by their names, its size, where it lies. */
@Component
public class FeatureWords {

    private final Figures figures;
    private final Territories territories;
    private final Jurisdictions jurisdictions;

    FeatureWords(Figures figures, Territories territories, Jurisdictions jurisdictions) {
        this.figures = figures;
        this.territories = territories;
        this.jurisdictions = jurisdictions;
    }

    /** A name and a value to be read. */
    public record Fact(String name, String value) {}

    /** Its own name, or what it is. */
    public String title(Thing thing, LayerDefinition layer, Locale locale) {
        String own = name(thing, locale);
        String what = layer.attribute("class").map(attribute -> value(thing, attribute, locale)).orElse("");
        return Stream.of(own, what, layer.name().in(locale)).filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    private static String name(Thing thing, Locale locale) {
        String english = locale.getLanguage().equals("en") ? thing.text("name_en") : "";
        return english.isBlank() ? thing.text("name") : english;
    }

    /** What the schema names and the feature has, in the schema's order. */
    public List<Fact> facts(Thing thing, LayerDefinition layer, Locale locale) {
        return layer.schema().stream()
                .filter(attribute -> !attribute.name().equals("name"))
                .map(attribute -> new Fact(attribute.label().in(locale), value(thing, attribute, locale)))
                .filter(fact -> !fact.value().isBlank())
                .toList();
    }

    private String value(Thing thing, Attribute attribute, Locale locale) {
        String unit = attribute.unit() == null ? "" : " " + figures.unit(locale, attribute.unit());
        return thing.number(attribute.name())
                .map(number -> figures.number(locale, number.doubleValue(), 3) + unit)
                .orElseGet(() -> coded(thing.text(attribute.name()), attribute, locale));
    }

    private static String coded(String text, Attribute attribute, Locale locale) {
        return attribute.code(text).map(code -> words(code, locale)).orElse(text);
    }

    private static String words(Code code, Locale locale) {
        return Character.isDigit(code.code().charAt(0)) ? code.name().in(locale) + " " + code.code() : code.name().in(locale);
    }

    /** Area in hectares and 亩, or length; empty for points. */
    public String size(Thing thing, Locale locale) {
        return thing.geometry().map(geometry -> size(geometry, locale)).orElse("");
    }

    private String size(Geometry geometry, Locale locale) {
        return switch (geometry.getDimension()) {
            case 2 -> figures.hectares(locale, Ellipsoid.area(geometry));
            case 1 -> figures.length(locale, Ellipsoid.length(geometry));
            default -> "";
        };
    }

    /** The members in whose territory it lies. */
    public List<String> places(Actor actor, Thing thing, Locale locale) {
        return thing.geometry().stream()
                .flatMap(geometry -> territories.affectedBy(geometry).stream())
                .flatMap(code -> jurisdictions.find(actor, code).stream())
                .map(JurisdictionDetails::name)
                .map(name -> name.in(locale))
                .toList();
    }
}
