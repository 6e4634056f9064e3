package org.tongtu.plan.map;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.tongtu.leaflet.TileSource;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.Disclosure;
import org.tongtu.plan.standard.LayerDefinition;

/** The layers of an edition as the map component takes them. */
public final class MapSources {

    private MapSources() {}

    /** The lowest first; layers kept for members are there but switched off until somebody wants them. */
    public static List<TileSource> of(DisclosedState state, int edition, Locale locale) {
        return state.layers().stream()
                .map(layer -> source(layer, address(state.plan(), edition, layer),
                        state.list(ThingKind.FEATURE, layer.code()).isEmpty(), locale))
                .toList();
    }

    /** The layers of any state whose tiles are at an address of their own. */
    public static List<TileSource> of(DisclosedState state, Function<LayerDefinition, String> address, Locale locale) {
        return state.layers().stream().map(layer -> source(layer, address.apply(layer), false, locale)).toList();
    }

    private static TileSource source(LayerDefinition layer, String address, boolean empty, Locale locale) {
        return new TileSource(layer.code(), layer.name().in(locale), address, layer.disclosure() != Disclosure.MEMBERS, 1,
                LayerStyles.of(layer), empty);
    }

    private static String address(PlanId plan, int edition, LayerDefinition layer) {
        return "/ogc/collections/" + layer.code() + "/tiles/WebMercatorQuad/{z}/{y}/{x}?plan=" + plan + "&edition=" + edition;
    }
}
