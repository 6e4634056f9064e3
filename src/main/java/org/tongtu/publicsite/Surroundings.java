package org.tongtu.publicsite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import org.tongtu.consultation.village.ChangedThing;
import org.tongtu.consultation.village.Village;
import org.tongtu.consultation.village.Villages;
import org.tongtu.jurisdiction.JurisdictionDetails;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.map.Disclosures;

/** What lies around a change, so that people find their way: borders, roads, rivers, villages. Only what everybody may see. */
@Component
class Surroundings {

    private static final List<String> LAYERS = List.of("context", "road");
    private static final double AROUND = 0.5;
    private static final double LEAST_DEGREES = 0.01;
    private static final int MOST = 1500;

    /**
     * @param roads lines of the road layer before the change
     * @param context rivers and other lines of reference
     */
    record Around(Map<JurisdictionCode, Geometry> borders, List<Geometry> roads, List<Geometry> context, List<Village> villages) {

        static final Around NOTHING = new Around(Map.of(), List.of(), List.of(), List.of());
    }

    private final Jurisdictions jurisdictions;
    private final Disclosures disclosures;
    private final Villages villages;

    Surroundings(Jurisdictions jurisdictions, Disclosures disclosures, Villages villages) {
        this.jurisdictions = jurisdictions;
        this.disclosures = disclosures;
        this.villages = villages;
    }

    Around of(List<ChangedThing> things, PlanState before) {
        PlanState state = disclosures.of(Actor.ANONYMOUS, before);
        Envelope box = new Envelope();
        things.forEach(thing -> Stream.ofNullable(thing.before()).forEach(it -> box.expandToInclude(it.getEnvelopeInternal())));
        things.forEach(thing -> Stream.ofNullable(thing.after()).forEach(it -> box.expandToInclude(it.getEnvelopeInternal())));
        box.expandBy(Math.max(LEAST_DEGREES, AROUND * Math.max(box.getWidth(), box.getHeight())));
        List<Village> near = villages.list(state).stream().filter(village -> box.contains(village.place())).toList();
        return new Around(borders(), lines(state, LAYERS.get(1), box), lines(state, LAYERS.get(0), box), near);
    }

    private static List<Geometry> lines(PlanState state, String layer, Envelope box) {
        var lines = new ArrayList<Geometry>();
        state.intersecting(layer, box).stream()
                .flatMap(thing -> thing.geometry().stream())
                .filter(geometry -> geometry.getDimension() == 1)
                .limit(MOST)
                .forEach(lines::add);
        return lines;
    }

    private Map<JurisdictionCode, Geometry> borders() {
        var borders = new LinkedHashMap<JurisdictionCode, Geometry>();
        jurisdictions.list(Actor.ANONYMOUS).stream()
                .filter(JurisdictionDetails::isMember)
                .forEach(member -> borders.put(member.code(), member.boundary()));
        return borders;
    }
}
