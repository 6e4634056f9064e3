package org.tongtu.proposal.ui;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Plans;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.map.Disclosures;
import org.tongtu.plan.map.MapSources;
import org.tongtu.plan.map.ui.RegionMaps;
import org.tongtu.proposal.Blocker;
import org.tongtu.proposal.ProposalChecks;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.Transition;
import org.tongtu.uikit.GuardedStep.Reason;

/** Reads a proposal for the workbench, always as far as the person at the screen may see it. */
@Component
class WorkbenchParts {

    private final RoomParts room;
    private final EditorSetup setup;
    private final ThingWords things;
    private final ProposalChecks checks;
    private final Disclosures disclosures;
    private final Plans plans;
    private final Editions editions;
    private final RegionMaps maps;

    WorkbenchParts(RoomParts room, EditorSetup setup, ThingWords things, ProposalChecks checks, Disclosures disclosures, Plans plans,
            Editions editions, RegionMaps maps) {
        this.room = room;
        this.setup = setup;
        this.things = things;
        this.checks = checks;
        this.disclosures = disclosures;
        this.plans = plans;
        this.editions = editions;
        this.maps = maps;
    }

    RoomParts room() {
        return room;
    }

    EditorSetup setup() {
        return setup;
    }

    ThingWords things() {
        return things;
    }

    ProposalChecks checks() {
        return checks;
    }

    ProposalDetails get(ProposalId id) {
        return room.room().proposals().get(room.actor(), id);
    }

    Bench bench(ProposalId id, Locale locale, ProposalMap map, Runnable changed) {
        Actor actor = room.actor();
        PlanState before = disclosures.of(actor, room.room().changes().before(actor, id));
        DisclosedState after = disclosures.of(actor, room.room().changes().after(actor, id));
        return new Bench(get(id), room.current(), before, after, locale, map, changed, new EnumMap<>(Transition.class));
    }

    /** What keeps this proposal from a step, for the person at the screen. */
    List<Reason> reasons(Bench bench, Transition transition) {
        ProposalId id = bench.proposal().id();
        List<Blocker> blockers = bench.blockers().computeIfAbsent(transition, step -> room.room().steps().blockers(bench.actor(), id, step));
        return room.words().blockers().reasons(id, blockers, bench.locale());
    }

    /** How long until the clock alone lets the proposal go on. */
    @Nullable Duration untilNextDate(Bench bench) {
        return room.room().steps().nextDate(bench.actor(), bench.proposal().id()).map(room.words()::until).orElse(null);
    }

    EditorSettings settings(Bench bench) {
        return setup.of(bench.proposal(), bench.after(), bench.actor(), bench.locale());
    }

    /** What an amendment by this person may answer to; nothing while it is a draft or not theirs to change. */
    List<CauseSource.Cause> causes(Bench bench, EditorSettings settings) {
        return settings.writable() && settings.causeNeeded()
                ? room.causes().stream().flatMap(source -> source.causes(bench.proposal(), bench.actor(), bench.locale()).stream()).toList()
                : List.of();
    }

    /** The layers as the edition has them; the editor draws above what the proposal changes. */
    void layers(ProposalStage stage, ProposalDetails proposal, Locale locale) {
        Actor actor = room.actor();
        DisclosedState state = disclosures.of(actor, editions.state(actor, proposal.summary().plan(), proposal.edition()));
        stage.ground().setLayers(MapSources.of(state, proposal.edition(), locale));
    }

    ProposalStage stage(ProposalDetails proposal, Locale locale) {
        Actor actor = room.actor();
        var plan = plans.get(actor, proposal.summary().plan());
        return new ProposalStage(maps.create(actor, plan.attribution(), locale));
    }
}
