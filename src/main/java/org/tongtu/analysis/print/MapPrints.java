package org.tongtu.analysis.print;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.analysis.Turns;
import org.tongtu.analysis.theme.ThemeMap;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.language.Texts;
import org.tongtu.plan.PlanDetails;
import org.tongtu.plan.Plans;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.plan.standard.Layers;
import org.tongtu.proposal.history.MomentWords;
import org.tongtu.proposal.history.Moments;
import org.tongtu.uikit.Figures;

/** Prints a plan's map, as far as the person may see it. */
@Service
public class MapPrints {

    /** Degrees: about a metre. */
    private static final double SMALLEST = 1e-5;

    private final Plans plans;
    private final Moments moments;
    private final Words words;
    private final Jurisdictions jurisdictions;
    private final PrintedTheme themes;
    private final Turns turns;

    MapPrints(Plans plans, Moments moments, Words words, Jurisdictions jurisdictions, PrintedTheme themes, Turns turns) {
        this.plans = plans;
        this.moments = moments;
        this.words = words;
        this.jurisdictions = jurisdictions;
        this.themes = themes;
        this.turns = turns;
    }

    /** What is written on the sheet. */
    @Component
    static class Words {

        private final Texts texts;
        private final MomentWords moments;
        private final Figures figures;
        private final Now now;

        Words(Texts texts, MomentWords moments, Figures figures, Now now) {
            this.texts = texts;
            this.moments = moments;
            this.figures = figures;
            this.now = now;
        }

        List<String> lines(Actor actor, PlanDetails plan, MapPrint print, String theme, List<String> withheld, Locale locale) {
            String edition = texts.get(locale, "analysis.print.edition", moments.label(actor, plan.id(), print.moment(), locale));
            String date = texts.get(locale, "analysis.print.date", figures.date(locale, now.instant()));
            String hidden = withheld.isEmpty() ? "" : texts.get(locale, "analysis.print.withheld", withheld);
            return List.of(theme.isBlank() ? edition : theme + "    " + edition, date, texts.get(locale, "analysis.print.sources", plan.attribution()), hidden);
        }
    }

    @Allowed(Role.RESIDENT)
    public byte[] pdf(Actor actor, MapPrint print, Locale locale) {
        return made(actor, print, locale, Press::pdf);
    }

    @Allowed(Role.RESIDENT)
    public byte[] png(Actor actor, MapPrint print, Locale locale) {
        return made(actor, print, locale, Press::png);
    }

    private byte[] made(Actor actor, MapPrint print, Locale locale, Function<Sheet, byte[]> press) {
        require(print);
        PlanDetails plan = plans.get(actor, print.plan());
        DisclosedState state = moments.at(actor, print.plan(), print.moment());
        Optional<ThemeMap> theme = themes.find(actor, print);
        List<Shading> shadings = theme.map(map -> themes.shadings(map, locale)).orElse(List.of());
        var content = new MapContent(state, print.layers(), shadings, jurisdictions.list(actor), null, "", locale);
        Set<String> seen = state.layers().stream().map(LayerDefinition::code).collect(Collectors.toSet());
        List<String> withheld = Layers.of(state).list().stream()
                .filter(layer -> print.layers().contains(layer.code()) && !seen.contains(layer.code()))
                .map(layer -> layer.name().in(locale)).toList();
        String title = print.title().isBlank() ? plan.title().in(locale) : print.title().strip();
        var sheet = new MapSheet(title, content, print, new SheetWords(words.texts, locale),
                words.lines(actor, plan, print, theme.map(map -> themes.title(map, locale)).orElse(""), withheld, locale));
        return turns.take(() -> press.apply(sheet));
    }

    private static void require(MapPrint print) {
        Envelope extent = print.extent();
        boolean wide = extent.getWidth() >= SMALLEST && extent.getHeight() >= SMALLEST;
        if (extent.isNull() || !wide) {
            throw new Refused(Refused.Kind.INVALID, "analysis.extent");
        }
        if (print.title().length() > MapPrint.LONGEST_TITLE) {
            throw new Refused(Refused.Kind.INVALID, "analysis.title-long", MapPrint.LONGEST_TITLE);
        }
    }
}
