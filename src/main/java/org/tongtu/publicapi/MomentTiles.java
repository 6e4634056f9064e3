package org.tongtu.publicapi;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.tongtu.geodata.TileKey;
import org.tongtu.geodata.VectorTile;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.map.MapTiles;
import org.tongtu.proposal.history.Moment;
import org.tongtu.proposal.history.Moments;

/** Vector tiles of any moment of a plan, a proposal's past included. Published editions are in the OGC API as well. */
@RestController
@RequestMapping("/api/v1/plans/{plan}/moments/{moment}/layers/{layer}/tiles")
class MomentTiles {

    private final CurrentActor current;
    private final Moments moments;
    private final MapTiles tiles;

    MomentTiles(CurrentActor current, Moments moments, MapTiles tiles) {
        this.current = current;
        this.moments = moments;
        this.tiles = tiles;
    }

    /** @param moment {@code e2}, {@code p12} or {@code p12.34} */
    @GetMapping("/{z}/{y}/{x}")
    @Nullable ResponseEntity<byte[]> tile(
            @PathVariable PlanId plan, @PathVariable String moment, @PathVariable String layer,
            @PathVariable int z, @PathVariable int y, @PathVariable int x, WebRequest web) {
        TileKey key = OgcTiles.key(z, x, y);
        Actor actor = current.get();
        DisclosedState state = moments.at(actor, plan, Moment.parse(moment));
        OgcPages.require(state, layer);
        String tag = OgcAnswers.tag(tiles.stamp(actor, state, layer, key));
        if (web.checkNotModified(tag)) {
            return null;
        }
        byte[] bytes = tiles.get(actor, state, layer, key).bytes();
        return OgcAnswers.ok(state).eTag(tag).contentType(MediaType.parseMediaType(VectorTile.MEDIA_TYPE)).body(bytes);
    }
}
