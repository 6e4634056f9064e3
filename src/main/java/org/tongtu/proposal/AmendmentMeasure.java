package org.tongtu.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.springframework.stereotype.Component;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.jurisdiction.AllianceDetails;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.proposal.log.LogHead;
import org.tongtu.proposal.log.Logs;
import org.tongtu.proposal.log.Operations;

/** How far a proposal has moved from what the public saw: whom it affects besides, and on how much ground. */
@Component
class AmendmentMeasure {

    /** Cells that name a thing and change nothing on the ground. */
    private static final Set<String> LABELS = Set.of("name", "note", "remark", Cell.GEOMETRY);

    private static final int POLYGON = 2;

    /** @param areaM2 ground that is drawn or used otherwise than in the notice */
    record Extent(Set<JurisdictionCode> newlyAffected, double areaM2) {}

    private final Logs logs;
    private final Operations operations;
    private final Affected affected;
    private final ProposalDesk desk;
    private final Alliances alliances;
    private final Jurisdictions jurisdictions;

    AmendmentMeasure(Logs logs, Operations operations, Affected affected, ProposalDesk desk, Alliances alliances,
            Jurisdictions jurisdictions) {
        this.logs = logs;
        this.operations = operations;
        this.affected = affected;
        this.desk = desk;
        this.alliances = alliances;
        this.jurisdictions = jurisdictions;
    }

    Extent since(LogHead head, long shown) {
        PlanState before = operations.stateAt(Actor.SYSTEM, head.proposal(), shown);
        PlanState after = logs.state(head);
        var newly = new TreeSet<>(desk.affected(head));
        newly.removeAll(affected.byThings(changed(head, before), desk.base(head), before));
        double area = logs.written(head).stream()
                .filter(thing -> thing.kind() == ThingKind.FEATURE)
                .mapToDouble(thing -> area(before.find(thing.id()), after.find(thing.id())))
                .sum();
        return new Extent(newly, area);
    }

    /** What the proposal had changed already when the public saw it. */
    private Set<UUID> changed(LogHead head, PlanState then) {
        PlanState base = desk.base(head);
        return logs.written(head).stream()
                .map(Thing::id)
                .filter(id -> !then.find(id).map(Thing::cells).equals(base.find(id).map(Thing::cells)))
                .collect(Collectors.toSet());
    }

    AllianceDetails alliance() {
        return alliances.get(Actor.SYSTEM);
    }

    String names(List<JurisdictionCode> members, Locale locale) {
        return members.stream()
                .map(code -> jurisdictions.name(Actor.SYSTEM, code).in(locale))
                .collect(Collectors.joining(", "));
    }

    private static double area(Optional<Thing> before, Optional<Thing> after) {
        Geometry was = geometry(before);
        Geometry is = geometry(after);
        if (was != null && is != null && was.equalsExact(is)) {
            return values(before).equals(values(after)) ? 0 : areal(is);
        }
        if (was == null || is == null) {
            return areal(was == null ? is : was);
        }
        return was.getDimension() == POLYGON && is.getDimension() == POLYGON
                ? areal(OverlayNGRobust.overlay(was, is, org.locationtech.jts.operation.overlayng.OverlayNG.SYMDIFFERENCE))
                : Math.max(areal(was), areal(is));
    }

    private static double areal(@org.jspecify.annotations.Nullable Geometry geometry) {
        return geometry == null || geometry.getDimension() < POLYGON ? 0 : Ellipsoid.area(geometry);
    }

    private static @org.jspecify.annotations.Nullable Geometry geometry(Optional<Thing> thing) {
        return thing.filter(Thing::isAlive).flatMap(Thing::geometry).orElse(null);
    }

    private static Map<String, CellValue> values(Optional<Thing> thing) {
        var values = new HashMap<String, CellValue>();
        thing.ifPresent(it -> it.cells().forEach((name, cell) -> {
            if (!LABELS.contains(name)) {
                values.put(name, cell.value());
            }
        }));
        return values;
    }
}
