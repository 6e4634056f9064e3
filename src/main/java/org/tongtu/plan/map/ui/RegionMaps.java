package org.tongtu.plan.map.ui;

import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Envelope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.JurisdictionDetails;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Actor;
import org.tongtu.language.Texts;
import org.tongtu.leaflet.BaseMap;
import org.tongtu.leaflet.LeafletMap;
import org.tongtu.leaflet.MapSettings;
import org.tongtu.leaflet.Outline;

/** Maps of the region, ready to be filled: borders, background if one is configured, the region in sight. */
@Component
public class RegionMaps {

    private final Jurisdictions jurisdictions;
    private final Texts texts;
    private final String tiles;

    RegionMaps(Jurisdictions jurisdictions, Texts texts, @Value("${tongtu.map.tiles:}") String tiles) {
        this.jurisdictions = jurisdictions;
        this.texts = texts;
        this.tiles = tiles;
    }

    /** @param attribution whose data is shown */
    public LeafletMap create(Actor actor, String attribution, Locale locale) {
        var map = new LeafletMap();
        List<JurisdictionDetails> towns = jurisdictions.list(actor);
        map.setSettings(new MapSettings(
                BaseMap.parse(tiles).orElse(null), attribution, locale.getLanguage(), names(locale)));
        map.setOutlines(towns.stream()
                .filter(town -> !town.boundary().isEmpty())
                .map(town -> new Outline(town.name().in(locale), town.boundary(), town.isMember()))
                .toList());
        Envelope region = region(towns);
        if (!region.isNull()) {
            map.show(region);
        }
        return map;
    }

    private static Envelope region(List<JurisdictionDetails> towns) {
        var region = new Envelope();
        towns.stream().filter(JurisdictionDetails::isMember).forEach(town ->
                region.expandToInclude(town.boundary().getEnvelopeInternal()));
        return region;
    }

    private MapSettings.Texts names(Locale locale) {
        return new MapSettings.Texts(
                texts.get(locale, "map.name"),
                texts.get(locale, "map.zoom-in"),
                texts.get(locale, "map.zoom-out"),
                texts.get(locale, "map.full-screen"),
                texts.get(locale, "map.place"));
    }
}
