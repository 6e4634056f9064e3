package org.tongtu.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongtu.testing.TestAlliance.box;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Thing;
import org.tongtu.proposal.log.LogHead;

class ReachTests {

    private static final Geometry HERE = box(111, 37, 111.01, 37.01);
    private static final Geometry BESIDE = box(111.005, 37.005, 111.02, 37.02);
    private static final Geometry AWAY = box(112, 38, 112.01, 38.01);

    @Test
    void proposalsMeetInAThingWhereverEachOfThemPutIt() {
        UUID same = UUID.randomUUID();
        assertThat(reach(parcel(same, HERE)).meets(reach(parcel(same, AWAY)))).isTrue();
    }

    @Test
    void proposalsMeetWhereTheirThingsLieTogetherAndNotElsewhere() {
        Reach here = reach(parcel(UUID.randomUUID(), HERE));
        assertThat(here.meets(reach(parcel(UUID.randomUUID(), BESIDE)))).isTrue();
        assertThat(here.meets(reach(parcel(UUID.randomUUID(), AWAY)))).isFalse();
        assertThat(here.meets(reach())).isFalse();
    }

    @Test
    void ofManyThingsOneIsEnoughWhicheverSideAsks() {
        Thing[] many = IntStream.range(0, 500)
                .mapToObj(i -> parcel(UUID.randomUUID(), box(100 + i * 0.1, 30, 100.01 + i * 0.1, 30.01)))
                .toArray(Thing[]::new);
        Reach one = reach(parcel(UUID.randomUUID(), box(120.005, 30.005, 120.006, 30.006)));
        assertThat(one.meets(reach(many))).isTrue();
        assertThat(reach(many).meets(one)).isTrue();
    }

    private static Reach reach(Thing... things) {
        return Reach.of(new LogHead(new ProposalId(1), new PlanId("test"), 1, things.length), List.of(things));
    }

    private static Thing parcel(UUID id, Geometry geometry) {
        return ProposalFixtures.parcel(id, geometry, "0101");
    }
}
