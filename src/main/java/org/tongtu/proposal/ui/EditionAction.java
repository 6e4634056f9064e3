package org.tongtu.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.map.Disclosures;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.log.Acknowledgement;
import org.tongtu.proposal.log.Conflict;
import org.tongtu.proposal.log.MoveToEdition;
import org.tongtu.uikit.Confirm;
import org.tongtu.uikit.Notices;

/** Brings a proposal onto the plan's newest edition; after the notice that is an amendment, and says what it answers to. */
@org.springframework.stereotype.Component
class EditionAction implements ProposalAction {

    private final CurrentActor current;
    private final Room room;
    private final Editions editions;
    private final Towns towns;
    private final ThingWords words;
    private final Disclosures disclosures;
    private final ObjectProvider<CauseSource> causes;

    EditionAction(CurrentActor current, Room room, Editions editions, Towns towns, ThingWords words,
            Disclosures disclosures, ObjectProvider<CauseSource> causes) {
        this.current = current;
        this.room = room;
        this.editions = editions;
        this.towns = towns;
        this.words = words;
        this.disclosures = disclosures;
        this.causes = causes;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> create(ProposalDetails proposal, Actor actor, Runnable done) {
        int newest = editions.list(actor, proposal.summary().plan()).getFirst().number();
        List<JurisdictionCode> own = towns.of(actor, Role.PLANNER).stream().filter(proposal.summary()::isParticipant).toList();
        if (newest <= proposal.edition() || own.isEmpty() || !room.operations().isOpen(actor, proposal.id())) {
            return Optional.empty();
        }
        Move move = new Move(proposal, current, own.getFirst(), newest, done);
        return Optional.of(new Button(
                I18NProvider.translate("proposal.action.edition", move.to()), click -> ask(move)));
    }

    private record Move(ProposalDetails proposal, CurrentActor current, JurisdictionCode town, int edition, Runnable done) {

        Actor actor() {
            return current.get();
        }

        String to() {
            return Integer.toString(edition);
        }

        String from() {
            return Integer.toString(proposal.edition());
        }
    }

    private void ask(Move move) {
        if (move.proposal().summary().state() == ProposalState.DRAFT) {
            Confirm.ask("proposal.edition-move", () -> carryOut(move, null), move.to(), move.from());
        } else {
            new EditionDialog(causes(move, UI.getCurrent().getLocale()), move.to(), move.from(), cause -> carryOut(move, cause)).open();
        }
    }

    /** Agenda items and points, then the proposal's own open conflicts. */
    private List<CauseSource.Cause> causes(Move move, Locale locale) {
        var all = new ArrayList<CauseSource.Cause>();
        causes.stream().sorted(Comparator.comparingInt(CauseSource::order))
                .forEach(source -> all.addAll(source.causes(move.proposal(), move.actor(), locale)));
        PlanState state = disclosures.of(move.actor(), room.changes().after(move.actor(), move.proposal().id()));
        room.operations().conflicts(move.actor(), move.proposal().id()).stream().filter(Conflict::isOpen)
                .forEach(it -> all.add(new CauseSource.Cause(Subject.of("conflict", it.id()), label(state, it, locale))));
        return all;
    }

    private String label(PlanState state, Conflict it, Locale locale) {
        String thing = state.find(it.thing()).map(found -> words.title(state, found, locale)).orElse("");
        return I18NProvider.translate("proposal.conflicts.on", thing, words.cell(state, it.kind(), it.group(), it.cell(), locale));
    }

    private void carryOut(Move move, @Nullable Subject cause) {
        Acknowledgement answer = room.operations().moveToEdition(
                move.actor(), new MoveToEdition(Ids.next(), move.town(), move.proposal().id(), move.edition(), cause));
        Notices.done("proposal.done.edition", move.to(), answer.conflicts().size());
        move.done().run();
    }
}
