package org.tongtu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.jurisdiction.FoundJurisdiction;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Grant;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Role;
import org.tongtu.testing.PortalTest;

/** A county with two towns, known by name only. */
@PortalTest
class PowersTests {

    @Autowired
    Jurisdictions jurisdictions;

    @Autowired
    AccountRepository accounts;

    @Autowired
    PresentRoles roles;

    @Autowired
    Now now;

    private final String mark = Ids.next().toString().substring(24);
    private final JurisdictionCode county = JurisdictionCode.of("c-" + mark);
    private final JurisdictionCode one = JurisdictionCode.of("t1-" + mark);
    private final JurisdictionCode other = JurisdictionCode.of("t2-" + mark);

    @BeforeEach
    void found() {
        found(county, null);
        found(one, county);
        found(other, county);
    }

    private void found(JurisdictionCode code, @Nullable JurisdictionCode parent) {
        jurisdictions.found(Actor.SYSTEM, new FoundJurisdiction(Ids.next(), code, "test", Localized.same(code.value()), parent,
                Localized.same(""), null, null, LocalDate.of(2020, 1, 1), List.of()));
    }

    private Actor holding(Role role, JurisdictionCode place, Duration ago) {
        var held = new HeldRole(Ids.next(), role, place, now.instant().minus(ago), now.instant().plus(Duration.ofDays(1)).minus(ago));
        var account = new Account(new AccountId(Ids.next()), mark + role + "@example.org", "bureau", null, null, List.of());
        accounts.add(account);
        accounts.addRole(account.id(), held, account.id());
        return roles.find(account.id()).orElseThrow();
    }

    @Test
    void aCountysPlannerMayActForEachOfItsTowns() {
        Actor bureau = holding(Role.PLANNER, county, Duration.ofHours(1));
        assertThat(bureau.jurisdictionsOf(Role.PLANNER)).isEqualTo(Set.of(county, one, other));
        assertThat(roles.now(bureau)).isEqualTo(bureau);
    }

    @Test
    void aTownsPlannerActsForThatTownOnly() {
        assertThat(holding(Role.PLANNER, one, Duration.ofHours(1)).grants()).containsExactly(new Grant(Role.PLANNER, one));
    }

    @Test
    void whatBindsATownItsOwnPeopleConfirm() {
        assertThat(holding(Role.DELEGATE, county, Duration.ofHours(1)).grants()).containsExactly(new Grant(Role.DELEGATE, county));
    }

    @Test
    void whenTheCountysRoleEndsSoDoThoseInItsTowns() {
        assertThat(holding(Role.PLANNER, county, Duration.ofDays(2)).grants()).isEmpty();
    }
}
