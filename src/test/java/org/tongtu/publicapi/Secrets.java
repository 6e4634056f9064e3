package org.tongtu.publicapi;

import static org.tongtu.testing.TestAlliance.MEMBERS;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;
import static org.tongtu.testing.TestAlliance.box;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import org.tongtu.consultation.AnnounceNotice;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.Consultations;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.plan.AgreeEdition;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanFixtures;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.proposal.Position;
import org.tongtu.proposal.Positions;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.proposal.ProposalSteps;
import org.tongtu.proposal.StatePosition;
import org.tongtu.proposal.SubmitProposal;
import org.tongtu.proposal.log.Operations;
import org.tongtu.proposal.log.Write;

/**
 * A plan that has something to hide: markers in layers for everybody, for members and for nobody, in two editions and in
 * a proposal that is open to the public.
 */
@Component
class Secrets {

    static final String OPEN = "MARK-OPEN";
    static final String MEMBERS_ONLY = "MARK-MEMBERS";
    static final String OFFLINE = "MARK-OFFLINE";
    static final String BLURRED = "MARK-BLURRED";

    /** Where the hidden features have a corner that nothing else has. */
    static final String EXACT_CORNER = "111.0456789";

    static final List<String> HIDDEN_CORNERS = List.of("111.0234567", "111.0345678", EXACT_CORNER);

    /** What was laid out. */
    record Laid(PlanId plan, ProposalId proposal, ConsultationId notice, List<UUID> things) {}

    private static final String MEMBERS_LAYER = "basic-farmland";
    private static final String OFFLINE_LAYER = "eco-redline";

    private final PlanFixtures plans;
    private final Editions editions;
    private final ProposalFixtures proposals;
    private final Operations operations;
    private final ProposalSteps steps;
    private final Positions positions;
    private final Consultations consultations;
    private final Now now;

    Secrets(PlanFixtures plans, Editions editions, ProposalFixtures proposals, Operations operations, ProposalSteps steps, Positions positions,
            Consultations consultations, Now now) {
        this.plans = plans;
        this.editions = editions;
        this.proposals = proposals;
        this.operations = operations;
        this.steps = steps;
        this.positions = positions;
        this.consultations = consultations;
        this.now = now;
    }

    Laid lay() {
        Thing open = feature("landuse", box(111.01, 37.01, 111.05, 37.05), OPEN);
        Thing members = feature(MEMBERS_LAYER, box(111.02, 37.02, 111.0234567, 37.03), MEMBERS_ONLY);
        Thing offline = feature(OFFLINE_LAYER, box(111.021, 37.02, 111.0345678, 37.03), OFFLINE);
        Thing blurred = feature("urban-boundary", box(111.015, 37.015, 111.0456789, 37.04), BLURRED);
        Thing mine = feature("mining-zone", box(111.02, 37.02, 111.03, 37.03), OPEN + "-MINE");
        List<Thing> things = PlanFixtures.standard(Map.of(MEMBERS_LAYER, "members", OFFLINE_LAYER, "offline", "urban-boundary", "generalised"));
        things.addAll(List.of(open, members, offline, blurred, mine));
        PlanId plan = plans.found(things);
        ProposalId earlier = proposals.create(actor(Role.PLANNER, WEST), WEST, plan);
        editions.agree(Actor.SYSTEM, new AgreeEdition(Ids.next(), plan, 1, earlier.number(), 0),
                List.of(renamed(open), renamed(members), renamed(offline)), Set.of());
        ProposalId proposal = propose(plan, open, members);
        return new Laid(plan, proposal, notice(proposal),
                List.of(open.id(), members.id(), offline.id(), blurred.id(), mine.id()));
    }

    private static Thing feature(String layer, Geometry place, String name) {
        return Thing.inEdition(1, Ids.next(), ThingKind.FEATURE, layer, Map.of(
                Cell.GEOMETRY, CellValue.of(place), "name", CellValue.of(name), "class", CellValue.of("0101")));
    }

    private static Thing renamed(Thing thing) {
        return thing.with("name", new Cell(CellValue.of(thing.text("name") + "-2"), Version.ofEdition(2)));
    }

    private ProposalId propose(PlanId plan, Thing open, Thing members) {
        Actor author = actor(Role.PLANNER, WEST);
        ProposalId proposal = proposals.create(author, WEST, plan);
        operations.apply(author, ProposalFixtures.operation(proposal, WEST,
                write(open, "landuse", "name", "e2", CellValue.of(OPEN + "-3")),
                write(members, MEMBERS_LAYER, "name", "e2", CellValue.of(MEMBERS_ONLY + "-3")),
                write(members, MEMBERS_LAYER, Cell.GEOMETRY, "e1", CellValue.of(box(111.02, 37.02, 111.0234567, 37.029)))));
        UUID layer = editions.state(Actor.SYSTEM, plan, 2).list(ThingKind.LAYER, MEMBERS_LAYER).iterator().next().id();
        operations.apply(author, ProposalFixtures.operation(proposal, WEST, new Write(
                layer, ThingKind.LAYER, MEMBERS_LAYER, "disclosure", new Version("e1"), CellValue.of("public"))));
        steps.submit(author, new SubmitProposal(Ids.next(), WEST, proposal));
        for (JurisdictionCode member : MEMBERS) {
            positions.state(actor(Role.DELEGATE, member), new StatePosition(
                    Ids.next(), member, proposal, 2, Position.NO_COMMENT, ""));
        }
        return proposal;
    }

    private static Write write(Thing thing, String layer, String cell, String seen, CellValue value) {
        return new Write(thing.id(), ThingKind.FEATURE, layer, cell, new Version(seen), value);
    }

    private ConsultationId notice(ProposalId proposal) {
        Instant opens = now.instant();
        return consultations.announce(actor(Role.SECRETARY), new AnnounceNotice(Ids.next(), proposal, opens,
                opens.plus(Duration.ofDays(31)), Localized.of(OPEN + " 公示", OPEN + " Notice"), Localized.of("说明", "In plain words")));
    }
}
