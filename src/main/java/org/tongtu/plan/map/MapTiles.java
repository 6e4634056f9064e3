package org.tongtu.plan.map;

import java.util.List;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.geodata.TileKey;
import org.tongtu.geodata.VectorTile;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.LayerDefinition;

/** Vector tiles of any state of a plan, cut from memory and kept while they are wanted. */
@Service
public class MapTiles {

    private static final long CACHE_BYTES = 64L << 20;

    private final Disclosures disclosures;
    private final TileCache cache = new TileCache(CACHE_BYTES);

    MapTiles(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    /** What this person may see of a layer in a tile; empty for a layer that is hidden or unknown. */
    @Allowed(anyone = true)
    public MapTile get(Actor actor, PlanState state, String layer, TileKey tile) {
        DisclosedState disclosed = disclosures.of(actor, state);
        return disclosed.layer(layer)
                .map(shown -> cache.get(new TileCache.Key(disclosed.stamp(layer, tile), layer, tile), () -> cut(disclosed, shown, tile)))
                .orElse(MapTile.EMPTY);
    }

    /** Names the content of a tile for this person: as long as the name is the same, so is the tile. */
    @Allowed(anyone = true)
    public String stamp(Actor actor, PlanState state, String layer, TileKey tile) {
        return disclosures.of(actor, state).stamp(layer, tile);
    }

    private static MapTile cut(DisclosedState state, LayerDefinition layer, TileKey tile) {
        List<Thing> things = state.intersecting(layer.code(), tile.buffered());
        return things.isEmpty()
                ? MapTile.EMPTY
                : new MapTile(VectorTile.encode(tile, List.of(TileContent.of(layer, things, tile))));
    }
}
