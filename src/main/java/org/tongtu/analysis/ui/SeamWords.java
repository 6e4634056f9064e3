package org.tongtu.analysis.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongtu.analysis.seam.Border;
import org.tongtu.analysis.seam.Neighbourhood;
import org.tongtu.analysis.seam.Seam;
import org.tongtu.analysis.seam.Side;
import org.tongtu.analysis.seam.Stop;
import org.tongtu.language.Texts;
import org.tongtu.plan.Thing;
import org.tongtu.plan.map.FeatureWords;
import org.tongtu.plan.map.FeatureWords.Fact;
import org.tongtu.uikit.Figures;

/** Borders and what stops there, in the reader's words. */
@Component
class SeamWords {

    private final Texts texts;
    private final Figures figures;
    private final FeatureWords features;

    SeamWords(Texts texts, Figures figures, FeatureWords features) {
        this.texts = texts;
        this.figures = figures;
        this.features = features;
    }

    String border(Border border, Locale locale) {
        return texts.get(locale, "analysis.seam.between", border.town(Side.ONE).name(), border.town(Side.OTHER).name());
    }

    String length(double metres, Locale locale) {
        return figures.length(locale, metres);
    }

    /** 道路：道路中断; the boundaries themselves are no layer's. */
    String kind(Stop stop, Locale locale) {
        return stop.kind().isOfBoundaries() ? texts.get(locale, stop.kind().wordKey()) : texts.get(locale, "analysis.seam.what", stop.kind(), stop.layer().name());
    }

    /** What lies on one side; says so where there is nothing. Of boundaries there is nothing to say. */
    String title(Stop stop, Side side, Locale locale) {
        return stop.kind().isOfBoundaries() ? "" : stop.thing(side).map(thing -> features.title(thing, stop.layer(), locale)).orElseGet(() -> texts.get(locale, "analysis.seam.nothing"));
    }

    /** How far apart the two are. */
    String distance(Stop stop, Locale locale) {
        Double metres = stop.metres();
        if (metres == null) {
            return texts.get(locale, "analysis.seam.no-counterpart");
        }
        return metres < 0.05 ? texts.get(locale, "analysis.seam.touching") : figures.length(locale, metres);
    }

    /** Where one stands on the way. */
    String position(Seam seam, Stop stop, Locale locale) {
        return texts.get(locale, "analysis.seam.position", seam.stops().indexOf(stop) + 1, seam.stops().size(),
                length(stop.chainage(), locale), length(seam.border().length(), locale));
    }

    /** Where members lie beside each other without a border, or have none at all. */
    List<String> missing(Neighbourhood ground, Locale locale) {
        return Stream.concat(
                ground.apart().stream().map(apart -> texts.get(locale, "analysis.seam.apart", apart.one().name(), apart.other().name(),
                        length(apart.length(), locale), length(apart.metres(), locale), length(Neighbourhood.TOLERANCE, locale))),
                ground.alone().stream().map(town -> texts.get(locale, "analysis.seam.alone-town", town))).toList();
    }

    /** What a thing says of itself and the other side's does not say alike; all of it where there is no other. */
    List<Fact> differing(Stop stop, Side side, Locale locale) {
        List<Fact> there = stop.thing(side.across()).map(thing -> facts(stop, thing, locale)).orElse(List.of());
        return stop.thing(side).map(thing -> facts(stop, thing, locale)).orElse(List.of()).stream()
                .filter(fact -> !there.contains(fact))
                .toList();
    }

    private List<Fact> facts(Stop stop, Thing thing, Locale locale) {
        return features.facts(thing, stop.layer(), locale);
    }

    /** Area or length. */
    String size(Thing thing, Locale locale) {
        return features.size(thing, locale);
    }
}
