package org.tongtu.consultation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.locationtech.jts.geom.Coordinate;
import org.springframework.stereotype.Component;
import org.tongtu.geodata.Grid;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.proposal.Position;
import org.tongtu.proposal.Positions;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.proposal.ProposalSteps;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.StatePosition;
import org.tongtu.proposal.SubmitProposal;
import org.tongtu.proposal.log.ApplyOperation;
import org.tongtu.proposal.log.Operations;
import org.tongtu.proposal.log.Write;
import org.tongtu.testing.TestAlliance;

/** Notices for tests, each of a proposal of its own that every member has no objection to. */
@Component
public class NoticeFixtures {

    public static final String VILLAGE = "上村<b>";
    public static final String ROAD = "松柳<script>alert(1)</script>路";

    private final ProposalFixtures fixtures;
    private final Operations operations;
    private final ProposalSteps steps;
    private final Proposals proposals;
    private final Positions positions;
    private final Now now;

    NoticeFixtures(ProposalFixtures fixtures, Operations operations, ProposalSteps steps, Proposals proposals,
            Positions positions, Now now) {
        this.fixtures = fixtures;
        this.operations = operations;
        this.steps = steps;
        this.proposals = proposals;
        this.positions = positions;
        this.now = now;
    }

    /** From now on, for so long; the proposal builds a road in the western town, 400 m from a village. */
    public AnnounceNotice notice(Duration length) {
        Instant opens = now.instant();
        return new AnnounceNotice(Ids.next(), submitted(), opens, opens.plus(length),
                Localized.of("松柳连接路", "Songliu link road"),
                Localized.of("把断头路接到邻镇，去医院从 48 分钟缩短到 9 分钟。", "Joins the dead end to the hospital."));
    }

    public ProposalId submitted() {
        Actor planner = TestAlliance.actor(Role.PLANNER, TestAlliance.WEST);
        PlanId plan = fixtures.found(List.of(village()));
        ProposalId proposal = fixtures.create(planner, TestAlliance.WEST, plan);
        operations.apply(planner, road(proposal, ROAD));
        steps.submit(planner, new SubmitProposal(Ids.next(), TestAlliance.WEST, proposal));
        long sequence = proposals.get(Actor.SYSTEM, proposal).sequence();
        TestAlliance.MEMBERS.forEach(member -> agree(proposal, member, sequence));
        return proposal;
    }

    /** 400 m south of the road; its name tries to be a tag. */
    private static Thing village() {
        return Thing.inEdition(1, Ids.next(), ThingKind.FEATURE, "settlement", Map.of(
                Cell.GEOMETRY, CellValue.of(Grid.FACTORY.createPoint(new Coordinate(111.09, 37.0264))),
                "name", CellValue.of(VILLAGE)));
    }

    /** One road more, by the western town. */
    public ApplyOperation road(ProposalId proposal, String name) {
        return ProposalFixtures.operation(proposal, TestAlliance.WEST, road(name));
    }

    private static Write[] road(String name) {
        UUID id = Ids.next();
        var line = Grid.FACTORY.createLineString(new Coordinate[] {new Coordinate(111.08, 37.03), new Coordinate(111.099, 37.03)});
        return new Write[] {
            write(id, Cell.ALIVE, CellValue.TRUE), write(id, Cell.GEOMETRY, CellValue.of(line)),
            write(id, "class", CellValue.of("tertiary")), write(id, "name", CellValue.of(name))
        };
    }

    private static Write write(UUID road, String cell, CellValue value) {
        return new Write(road, ThingKind.FEATURE, "road", cell, Version.NONE, value);
    }

    private void agree(ProposalId proposal, JurisdictionCode member, long sequence) {
        positions.state(TestAlliance.actor(Role.DELEGATE, member),
                new StatePosition(UUID.randomUUID(), member, proposal, sequence, Position.NO_COMMENT, ""));
    }
}
