package org.tongtu.plan.map;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.tongtu.geodata.TileKey;
import org.tongtu.kernel.Sha256;
import org.tongtu.plan.OverlayState;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;

/**
 * Tells one content of a tile from another. A proposal's tile is its edition's where the proposal wrote nothing in it, and
 * stays the same from one operation to the next unless the thing's place before or after lies in it: a commit makes no
 * other tile stale.
 */
final class TileStamp {

    /** Where a proposal wrote more than this in one tile, each of its states has a tile of its own. */
    private static final int MOST = 200;

    /** Degrees by which a generalised shape may reach beyond the exact one. */
    private static final double COARSE = 0.002;

    private TileStamp() {}

    static String of(PlanState state, String layer, TileKey tile) {
        if (state instanceof DisclosedState disclosed) {
            return disclosed.stamp(layer, tile);
        }
        if (!(state instanceof OverlayState proposal) || changesLayers(proposal)) {
            return state.key();
        }
        Envelope box = tile.buffered();
        box.expandBy(COARSE);
        List<UUID> written = proposal.changed().stream().filter(id -> touches(proposal, id, layer, box)).sorted().toList();
        if (written.size() > MOST) {
            return state.key();
        }
        String base = of(proposal.base(), layer, tile);
        return written.isEmpty() ? base : base + "+" + digest(proposal, written);
    }

    /** Another schema, style or disclosure concerns every tile. */
    private static boolean changesLayers(OverlayState proposal) {
        return proposal.changed().stream()
                .anyMatch(id -> proposal.findEver(id).filter(thing -> thing.kind() == ThingKind.LAYER).isPresent());
    }

    private static boolean touches(OverlayState proposal, UUID id, String layer, Envelope box) {
        return Stream.of(proposal.findEver(id), proposal.base().find(id))
                .flatMap(Optional::stream)
                .filter(thing -> thing.kind() == ThingKind.FEATURE && thing.group().equals(layer))
                .flatMap(thing -> thing.geometry().stream())
                .anyMatch(geometry -> geometry.getEnvelopeInternal().intersects(box));
    }

    /** Of the things as they are now; those that are gone count by their absence. */
    private static String digest(OverlayState proposal, List<UUID> written) {
        MessageDigest digest = Sha256.begin();
        for (UUID id : written) {
            String content = id + proposal.find(id).map(Thing::cells).map(String::valueOf).orElse("");
            digest.update(content.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
