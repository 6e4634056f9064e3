package org.tongtu.publicapi;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Subject;
import org.tongtu.plan.Change;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.map.Disclosures;
import org.tongtu.proposal.ProposalChanges;
import org.tongtu.proposal.log.Acknowledgement;
import org.tongtu.proposal.log.ApplyOperation;
import org.tongtu.proposal.log.LogHead;
import org.tongtu.proposal.log.MoveToEdition;
import org.tongtu.proposal.log.Operations;
import org.tongtu.proposal.log.ResolveConflicts;
import org.tongtu.proposal.log.UndoOperation;
import org.tongtu.proposal.log.Write;

/** A proposal's log by REST: what the map editor speaks, and any program with a planner's token. */
@RestController
@RequestMapping("/api/v1/proposals/{number}")
class OperationApi {

    private static final int MOST_THINGS = 5_000;

    private final CurrentActor current;
    private final Operations operations;
    private final ProposalChanges changes;
    private final Disclosures disclosures;

    OperationApi(CurrentActor current, Operations operations, ProposalChanges changes, Disclosures disclosures) {
        this.current = current;
        this.operations = operations;
        this.changes = changes;
        this.disclosures = disclosures;
    }

    /** {@code id} is the operation's own, made by the client: sending it again is harmless. */
    record Sent(UUID id, JurisdictionCode jurisdiction, List<Write> writes, @Nullable Subject cause) {}

    record TakeBack(UUID id, JurisdictionCode jurisdiction, @Nullable Subject cause) {}

    record Resolution(UUID id, JurisdictionCode jurisdiction, List<ResolveConflicts.Choice> choices) {}

    record Move(UUID id, JurisdictionCode jurisdiction, int edition, @Nullable Subject cause) {}

    record Snapshot(int edition, long sequence, boolean complete, List<ThingJson> things) {}

    /** Things of some layers within a box (degrees, west,south,east,north), or of a kind; at most 5,000. */
    @GetMapping("/snapshot")
    Snapshot snapshot(
            @PathVariable int number,
            @RequestParam(defaultValue = "") List<String> layers,
            @RequestParam(required = false) double @Nullable [] bbox,
            @RequestParam(defaultValue = "FEATURE") ThingKind kind) {
        var proposal = new ProposalId(number);
        LogHead head = operations.head(current.get(), proposal);
        PlanState state = disclosures.of(current.get(), operations.stateAt(current.get(), proposal, head.sequence()));
        List<ThingJson> things = things(state, kind, layers, box(bbox)).limit(MOST_THINGS + 1L).map(ThingJson::of).toList();
        boolean complete = things.size() <= MOST_THINGS;
        return new Snapshot(head.edition(), head.sequence(), complete, complete ? things : things.subList(0, MOST_THINGS));
    }

    private static Stream<Thing> things(PlanState state, ThingKind kind, List<String> groups, Envelope box) {
        if (kind != ThingKind.FEATURE) {
            return groups.isEmpty()
                    ? state.list(kind).stream()
                    : groups.stream().map(group -> state.list(kind, group)).flatMap(Collection::stream);
        }
        return groups.stream().flatMap(layer -> state.intersecting(layer, box).stream());
    }

    private static Envelope box(double @Nullable [] bbox) {
        if (bbox == null) {
            return new Envelope(-180, 180, -90, 90);
        }
        if (bbox.length != 4 || Arrays.stream(bbox).anyMatch(it -> !Double.isFinite(it))) {
            throw new Refused(Refused.Kind.INVALID, "publicapi.bbox");
        }
        return new Envelope(bbox[0], bbox[2], bbox[1], bbox[3]);
    }

    /** Changed things as the edition has them ({@code before}) and as they would be ({@code after}). */
    record Changed(int edition, long sequence, List<ThingJson> before, List<ThingJson> after) {}

    @GetMapping("/changes")
    Changed changes(@PathVariable int number) {
        var proposal = new ProposalId(number);
        LogHead head = operations.head(current.get(), proposal);
        Set<UUID> ids = changes.diff(current.get(), proposal).stream().map(Change::thing).collect(Collectors.toSet());
        return new Changed(head.edition(), head.sequence(),
                disclosed(changes.before(current.get(), proposal), ids),
                disclosed(operations.stateAt(current.get(), proposal, head.sequence()), ids));
    }

    private List<ThingJson> disclosed(PlanState state, Set<UUID> ids) {
        PlanState shown = disclosures.of(current.get(), state);
        return ids.stream().sorted().flatMap(id -> shown.find(id).stream()).map(ThingJson::of).toList();
    }

    @GetMapping("/things/{thing}")
    ThingJson thing(@PathVariable int number, @PathVariable UUID thing) {
        PlanState state = operations.state(current.get(), new ProposalId(number));
        return disclosures.of(current.get(), state).find(thing).map(ThingJson::of)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "proposal.unknown-thing", thing));
    }

    @PostMapping("/operations")
    Acknowledgement apply(@PathVariable int number, @RequestBody Sent it) {
        return operations.apply(current.get(), new ApplyOperation(
                it.id(), it.jurisdiction(), new ProposalId(number), it.writes(), it.cause()));
    }

    @PostMapping("/operations/{sequence}/undo")
    Acknowledgement undo(@PathVariable int number, @PathVariable long sequence, @RequestBody TakeBack it) {
        return operations.undo(current.get(), new UndoOperation(
                it.id(), it.jurisdiction(), new ProposalId(number), sequence, it.cause()));
    }

    @PostMapping("/resolutions")
    Acknowledgement resolve(@PathVariable int number, @RequestBody Resolution it) {
        return operations.resolve(current.get(), new ResolveConflicts(
                it.id(), it.jurisdiction(), new ProposalId(number), it.choices()));
    }

    @PostMapping("/edition")
    Acknowledgement move(@PathVariable int number, @RequestBody Move it) {
        return operations.moveToEdition(current.get(), new MoveToEdition(
                it.id(), it.jurisdiction(), new ProposalId(number), it.edition(), it.cause()));
    }

    @GetMapping("/head")
    Map<String, Object> head(@PathVariable int number) {
        LogHead head = operations.head(current.get(), new ProposalId(number));
        boolean open = operations.isOpen(current.get(), new ProposalId(number));
        return Map.of("edition", head.edition(), "sequence", head.sequence(), "open", open);
    }
}
