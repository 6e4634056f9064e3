package org.tongtu.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import org.tongtu.plan.Thing;
import org.tongtu.proposal.log.LogHead;

/**
 * What a proposal touches at one sequence: the things it wrote, and where they lie.
 *
 * @param index the boxes once more, to be asked for what meets a box
 */
record Reach(LogHead head, Set<UUID> things, List<Envelope> boxes, STRtree index) {

    static Reach of(LogHead head, Collection<Thing> written) {
        List<Envelope> boxes = written.stream()
                .flatMap(thing -> thing.geometry().stream())
                .map(geometry -> geometry.getEnvelopeInternal())
                .toList();
        var index = new STRtree();
        boxes.forEach(box -> index.insert(box, box));
        index.build();
        return new Reach(head, written.stream().map(Thing::id).collect(Collectors.toUnmodifiableSet()), boxes, index);
    }

    /** Whether both wrote the same thing, or things whose boxes meet. */
    boolean meets(Reach other) {
        if (things.size() > other.things.size()) {
            return other.meets(this);
        }
        return things.stream().anyMatch(other.things::contains)
                || boxes.stream().anyMatch(box -> !other.index.query(box).isEmpty());
    }
}
