package org.tongtu.publicapi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.geodata.BrokenGeometry;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.ConcernedMembers;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.map.Disclosures;
import org.tongtu.proposal.log.Operations;

/** What the map editor asks about shapes while somebody draws. It answers and changes nothing. */
@RestController
@RequestMapping("/api/v1/proposals/{number}")
class ShapeApi {

    private static final int MOST_THINGS = 500;
    private static final int MOST_VERTICES = 20_000;
    private static final double FARTHEST_M = 50_000;

    private final CurrentActor current;
    private final Operations operations;
    private final Disclosures disclosures;
    private final ConcernedMembers concerned;

    ShapeApi(CurrentActor current, Operations operations, Disclosures disclosures, ConcernedMembers concerned) {
        this.current = current;
        this.operations = operations;
        this.disclosures = disclosures;
        this.concerned = concerned;
    }

    /** The members whose consent changing these things would need; those that the reader may not see are left out. */
    @GetMapping("/concerned")
    Map<UUID, Set<JurisdictionCode>> concerned(@PathVariable int number, @RequestParam List<UUID> things) {
        PlanState state = disclosures.of(current.get(), operations.state(current.get(), new ProposalId(number)));
        var all = new TreeMap<UUID, Set<JurisdictionCode>>();
        things.stream().limit(MOST_THINGS).flatMap(id -> state.find(id).stream())
                .forEach(thing -> all.put(thing.id(), concerned.by(thing)));
        return all;
    }

    /** @param metres how far; below zero shrinks */
    record Around(CellValue geometry, double metres) {}

    record Shape(CellValue geometry) {}

    /** The members whose consent a shape would need that is not in the plan yet. */
    @PostMapping("/concerned")
    Set<JurisdictionCode> concernedBy(@PathVariable int number, @RequestBody Shape it) {
        operations.head(current.get(), new ProposalId(number)); // for those who may read the proposal
        requireSmall(shape(it.geometry()));
        return concerned.by(Thing.inEdition(1, Ids.next(), ThingKind.FEATURE, "", Map.of(Cell.GEOMETRY, it.geometry())));
    }

    private static Geometry shape(CellValue value) {
        return value.asGeometry().orElseThrow(() -> new Refused(Refused.Kind.INVALID, "proposal.not-a-geometry"));
    }

    private static void requireSmall(Geometry shape) {
        if (shape.getNumPoints() > MOST_VERTICES) {
            throw new BrokenGeometry("geometry.too-many-vertices", shape.getNumPoints(), MOST_VERTICES);
        }
    }

    /** Everything within so many metres of a shape. */
    @PostMapping("/buffer")
    Shape buffer(@PathVariable int number, @RequestBody Around it) {
        operations.head(current.get(), new ProposalId(number)); // for those who may read the proposal
        Geometry shape = shape(it.geometry());
        if (!(Math.abs(it.metres()) <= FARTHEST_M) || it.metres() == 0) {
            throw new Refused(Refused.Kind.INVALID, "publicapi.buffer-distance", FARTHEST_M / 1000);
        }
        requireSmall(shape);
        Geometry around = Ellipsoid.buffer(shape, it.metres());
        if (around.isEmpty()) {
            throw new Refused(Refused.Kind.INVALID, "publicapi.buffer-empty");
        }
        return new Shape(CellValue.of(around));
    }
}
