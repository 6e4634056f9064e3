package org.tongtu.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.tongtu.jurisdiction.TerritoriesChanged;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestAlliance;

/** What rules know of the members is kept until a boundary or the membership changes. */
@PortalTest
class MemberGroundTests {

    @Autowired
    MemberGround ground;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void membersAreReadAnewOnceTerritoriesHaveChanged() {
        var before = ground.members();
        assertThat(before).containsOnlyKeys(TestAlliance.MEMBERS);
        assertThat(ground.members()).isSameAs(before);
        events.publishEvent(new TerritoriesChanged());
        assertThat(ground.members()).isNotSameAs(before).isEqualTo(before);
    }
}
