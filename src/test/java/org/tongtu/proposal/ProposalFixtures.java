package org.tongtu.proposal;

import static org.tongtu.testing.TestAlliance.box;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.AgreeEdition;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanFixtures;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.proposal.log.ApplyOperation;
import org.tongtu.proposal.log.Operations;
import org.tongtu.proposal.log.Write;

/** Plans and proposals to try things with: a fresh plan with two parcels that share an edge across the town border. */
@Component
public class ProposalFixtures {

    /** A parcel in the west town, and its neighbour over the border in the south town; they share the edge at 111.1. */
    public record Started(PlanId plan, ProposalId proposal, UUID west, UUID south) {}

    public static final Geometry WEST_PARCEL = box(111.08, 37.02, 111.1, 37.04);
    public static final Geometry SOUTH_PARCEL = box(111.1, 37.02, 111.12, 37.04);

    private final PlanFixtures plans;
    private final Editions editions;
    private final Proposals proposals;
    private final Operations operations;
    private final TransactionTemplate transaction;

    ProposalFixtures(PlanFixtures plans, Editions editions, Proposals proposals, Operations operations, TransactionTemplate transaction) {
        this.plans = plans;
        this.editions = editions;
        this.proposals = proposals;
        this.operations = operations;
        this.transaction = transaction;
    }

    public Started start(Actor author, JurisdictionCode town, JurisdictionCode... invited) {
        UUID west = Ids.next();
        UUID south = Ids.next();
        PlanId plan = found(List.of(
                parcel(west, WEST_PARCEL, "0101"), parcel(south, SOUTH_PARCEL, "0301")));
        ProposalId proposal = create(author, town, plan);
        for (JurisdictionCode member : invited) {
            proposals.invite(author, new InviteMember(Ids.next(), town, proposal, member));
        }
        return new Started(plan, proposal, west, south);
    }

    public PlanId found(List<Thing> features) {
        List<Thing> things = PlanFixtures.standard(Map.of());
        things.addAll(features);
        return plans.found(things);
    }

    /** The next edition, as if another proposal had brought it about. */
    public void agree(Started it, List<Thing> written, Set<UUID> removed) {
        int latest = editions.current(Actor.SYSTEM, it.plan()).number();
        transaction.executeWithoutResult(status -> editions.agree(
                Actor.SYSTEM, new AgreeEdition(Ids.next(), it.plan(), latest, it.proposal().number(), 1), written, removed));
    }

    public ProposalId create(Actor author, JurisdictionCode town, PlanId plan) {
        return proposals.create(author, new CreateProposal(Ids.next(), town, plan, ProposalPath.ADJUSTMENT,
                Ground.EVALUATION_SHOWS_NEED, Localized.of("试验方案", "Trial"), Localized.of("试验", "Trying"), null));
    }

    public static Thing parcel(UUID id, Geometry geometry, String landUse) {
        return Thing.inEdition(1, id, ThingKind.FEATURE, "landuse",
                Map.of(Cell.GEOMETRY, CellValue.of(geometry), "class", CellValue.of(landUse), "name", CellValue.of("地块")));
    }

    public static Write write(UUID parcel, String cell, String seen, CellValue value) {
        return new Write(parcel, ThingKind.FEATURE, "landuse", cell, new Version(seen), value);
    }

    public static ApplyOperation operation(ProposalId proposal, JurisdictionCode town, Write... writes) {
        return new ApplyOperation(Ids.next(), town, proposal, List.of(writes), null);
    }

    public Thing thing(ProposalId proposal, UUID id) {
        return operations.state(Actor.SYSTEM, proposal).find(id).orElseThrow();
    }
}
