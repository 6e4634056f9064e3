package org.tongtu.plan.map;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import org.tongtu.plan.Thing;

/** The derivative of a layer with an index of its own: asked by place, the exact shapes must not answer either. */
final class GeneralisedLayer {

    private final Map<UUID, Thing> things = new LinkedHashMap<>();
    private final STRtree tree = new STRtree();

    GeneralisedLayer(Collection<Thing> exact) {
        for (Thing thing : exact) {
            Generalisation.of(thing).ifPresent(coarse -> things.put(coarse.id(), coarse));
        }
        things.values().forEach(thing -> thing.geometry()
                .ifPresent(geometry -> tree.insert(geometry.getEnvelopeInternal(), thing)));
        tree.build();
    }

    Optional<Thing> find(UUID id) {
        return Optional.ofNullable(things.get(id));
    }

    Collection<Thing> list() {
        return Collections.unmodifiableCollection(things.values());
    }

    @SuppressWarnings("unchecked")
    List<Thing> intersecting(Envelope box) {
        return tree.query(box);
    }
}
