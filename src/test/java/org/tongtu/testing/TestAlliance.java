package org.tongtu.testing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.tongtu.geodata.GeoJson;
import org.tongtu.geodata.Grid;
import org.tongtu.jurisdiction.AllianceDetails;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.jurisdiction.DecisionRule;
import org.tongtu.jurisdiction.FoundAlliance;
import org.tongtu.jurisdiction.FoundJurisdiction;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Grant;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Role;

/**
 * The alliance of every {@link PortalTest}: four towns, squares of 0.1° that share edges, and an observer east of them.
 *
 * <pre>
 *   37.2  +-------+-------+
 *         | north | east  |-------+
 *   37.1  +-------+-------+ watch |
 *         | west  | south |-------+
 *   37.0  +-------+-------+
 *        111.0  111.1   111.2   111.3
 * </pre>
 */
@Component
public class TestAlliance implements ApplicationRunner {

    public static final JurisdictionCode NORTH = JurisdictionCode.of("north");
    public static final JurisdictionCode EAST = JurisdictionCode.of("east");
    public static final JurisdictionCode WEST = JurisdictionCode.of("west");
    public static final JurisdictionCode SOUTH = JurisdictionCode.of("south");
    public static final JurisdictionCode WATCH = JurisdictionCode.of("watch");
    public static final List<JurisdictionCode> MEMBERS = List.of(NORTH, EAST, WEST, SOUTH);

    private final Jurisdictions jurisdictions;
    private final Alliances alliances;

    TestAlliance(Jurisdictions jurisdictions, Alliances alliances) {
        this.jurisdictions = jurisdictions;
        this.alliances = alliances;
    }

    /** Somebody new who holds one role in one town. */
    public static Actor actor(Role role, JurisdictionCode town) {
        return new Actor(new AccountId(Ids.next()), role + " of " + town, Set.of(new Grant(role, town)));
    }

    /** Somebody new who holds a role of the joint office, or none but being signed in. */
    public static Actor actor(Role role) {
        return new Actor(new AccountId(Ids.next()), role.name(), Set.of(new Grant(role, null)));
    }

    /** A rectangle in degrees. */
    public static Geometry box(double west, double south, double east, double north) {
        return Grid.snap(Grid.FACTORY.toGeometry(new Envelope(west, east, south, north)));
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (alliances.find(Actor.SYSTEM).isPresent()) {
            return;
        }
        town(NORTH, "北镇", box(111.0, 37.1, 111.1, 37.2));
        town(EAST, "东镇", box(111.1, 37.1, 111.2, 37.2));
        town(WEST, "西镇", box(111.0, 37.0, 111.1, 37.1));
        town(SOUTH, "南镇", box(111.1, 37.0, 111.2, 37.1));
        town(WATCH, "观镇", box(111.2, 37.05, 111.3, 37.15));
        alliances.found(Actor.SYSTEM, new FoundAlliance(Ids.next(), new AllianceDetails(
                "test", Localized.of("测试协同区", "Test alliance"), MEMBERS, List.of(WATCH),
                new DecisionRule(DecisionRule.Kind.MAJORITY, 0.5, true, 3),
                30, 10, true, ZoneId.of("Asia/Shanghai"), false, 10_000, 15)));
    }

    private void town(JurisdictionCode code, String name, Geometry boundary) {
        jurisdictions.found(Actor.SYSTEM, new FoundJurisdiction(
                Ids.next(), code, "test", Localized.of(name, code.value()), null, Localized.same(""), 10_000,
                GeoJson.write(boundary), LocalDate.of(2020, 1, 1), List.of()));
    }
}
