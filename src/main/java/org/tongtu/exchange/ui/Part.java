package org.tongtu.exchange.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.locationtech.jts.geom.Envelope;
import org.springframework.stereotype.Component;
import org.tongtu.identity.CurrentActor;
import org.tongtu.jurisdiction.JurisdictionDetails;
import org.tongtu.jurisdiction.Jurisdictions;

/**
 * How much of a layer: all of it, or what lies about one town.
 *
 * @param query what the file's address asks for
 */
record Part(String name, String query) {

    private static String about(Envelope box) {
        return "&bbox=" + DoubleStream.of(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY())
                .mapToObj(degrees -> BigDecimal.valueOf(degrees).setScale(6, RoundingMode.HALF_UP).toPlainString())
                .collect(Collectors.joining(","));
    }

    /** The parts there are to choose from. */
    @Component
    static class Parts {

        private final Jurisdictions jurisdictions;
        private final CurrentActor current;

        Parts(Jurisdictions jurisdictions, CurrentActor current) {
            this.jurisdictions = jurisdictions;
            this.current = current;
        }

        List<Part> list(Locale locale) {
            var parts = new ArrayList<Part>();
            parts.add(new Part(I18NProvider.translate("exchange.part.all"), ""));
            jurisdictions.list(current.get()).stream()
                    .filter(town -> town.isMember() && !town.boundary().isEmpty())
                    .forEach(town -> parts.add(part(town, locale)));
            return parts;
        }

        private static Part part(JurisdictionDetails town, Locale locale) {
            return new Part(I18NProvider.translate("exchange.part.town", town.name().in(locale)), about(town.boundary().getEnvelopeInternal()));
        }
    }
}
