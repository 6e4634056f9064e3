package org.tongtu.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.testing.TestAlliance.EAST;
import static org.tongtu.testing.TestAlliance.NORTH;
import static org.tongtu.testing.TestAlliance.WATCH;
import static org.tongtu.testing.TestAlliance.box;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.geodata.GeoJson;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestAlliance;

@PortalTest
class AlliancesTests {

    @Autowired
    Alliances alliances;

    @Autowired
    Jurisdictions jurisdictions;

    @Autowired
    Territories territories;

    @Test
    void membersComeInTheChartersOrder() {
        assertThat(alliances.get(Actor.ANONYMOUS).members()).isEqualTo(TestAlliance.MEMBERS);
        assertThat(jurisdictions.list(Actor.ANONYMOUS).subList(0, 5))
                .extracting(JurisdictionDetails::code)
                .containsExactly(NORTH, EAST, TestAlliance.WEST, TestAlliance.SOUTH, WATCH);
    }

    @Test
    void anObserversTerritoryIsNotTheAlliances() {
        assertThat(territories.at(new Coordinate(111.25, 37.1))).isEmpty();
        assertThat(territories.at(new Coordinate(111.05, 37.15))).contains(NORTH);
    }

    @Test
    void aSecondAllianceIsRefused() {
        AllianceDetails present = alliances.get(Actor.SYSTEM);
        assertThatThrownBy(() -> alliances.found(Actor.SYSTEM, new FoundAlliance(Ids.next(), present)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("jurisdiction.alliance-exists");
    }

    @Test
    void onlyTheAdministratorFounds() {
        var command = foundation("z-admin", List.of());
        assertThatThrownBy(() -> jurisdictions.found(TestAlliance.actor(Role.SECRETARY), command))
                .hasMessageContaining("access.role-not-held");
        assertThat(jurisdictions.found(TestAlliance.actor(Role.ADMIN), command).value()).isEqualTo("z-admin");
    }

    @Test
    void aFormerCodeLeadsToItsSuccessor() {
        jurisdictions.found(Actor.SYSTEM, foundation("z-new", List.of(JurisdictionCode.of("z-old"))));
        assertThat(jurisdictions.get(Actor.ANONYMOUS, JurisdictionCode.of("z-old")).code().value()).isEqualTo("z-new");
    }

    @Test
    void anUnknownCodeIsRefused() {
        assertThatThrownBy(() -> jurisdictions.get(Actor.ANONYMOUS, JurisdictionCode.of("nowhere")))
                .hasMessageContaining("jurisdiction.unknown");
    }

    @Test
    void aNewBoundaryHoldsFromItsDayAndTheOldOneIsKept() {
        JurisdictionCode code = jurisdictions.found(Actor.SYSTEM, foundation("z-moved", List.of()));
        String wider = GeoJson.write(box(112.0, 37.0, 112.2, 37.1));
        jurisdictions.changeBoundary(
                Actor.SYSTEM, new ChangeBoundary(Ids.next(), code, wider, LocalDate.of(2024, 1, 1), "test decision"));
        jurisdictions.changeBoundary(
                Actor.SYSTEM, new ChangeBoundary(Ids.next(), code, wider, LocalDate.of(2999, 1, 1), "far future"));
        assertThat(jurisdictions.get(Actor.SYSTEM, code).boundary().getEnvelopeInternal().getMaxX()).isEqualTo(112.2);
        assertThat(jurisdictions.boundaries(Actor.SYSTEM, code)).hasSize(3);
    }

    private static FoundJurisdiction foundation(String code, List<JurisdictionCode> former) {
        return new FoundJurisdiction(Ids.next(), JurisdictionCode.of(code), "test", Localized.same(code), null,
                Localized.same(""), null, GeoJson.write(box(112.0, 37.0, 112.1, 37.1)), LocalDate.of(2020, 1, 1), former);
    }
}
