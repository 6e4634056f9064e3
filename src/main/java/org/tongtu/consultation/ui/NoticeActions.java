package org.tongtu.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.statement.ConsultationGate;
import org.tongtu.consultation.window.NoticeWindow;
import org.tongtu.consultation.window.NoticeWindows;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Role;
import org.tongtu.language.Texts;
import org.tongtu.proposal.Blocker;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.ProposalSteps;
import org.tongtu.proposal.Transition;
import org.tongtu.proposal.ui.BlockerWords;
import org.tongtu.proposal.ui.ProposalAction;
import org.tongtu.uikit.GuardedStep;

/** The joint office announces a submitted proposal to the public, and gives more time while its notice runs. */
@org.springframework.stereotype.Component
class NoticeActions implements ProposalAction {

    private static final Duration LONGER = Duration.ofDays(7);

    private final Consultations consultations;
    private final ProposalSteps steps;
    private final BlockerWords words;
    private final NoticeWindows windows;
    private final WindowWords told;
    private final Now now;

    NoticeActions(Consultations consultations, ProposalSteps steps, BlockerWords words, NoticeWindows windows,
            WindowWords told, Now now) {
        this.consultations = consultations;
        this.steps = steps;
        this.words = words;
        this.windows = windows;
        this.told = told;
        this.now = now;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> create(ProposalDetails proposal, Actor actor, Runnable done) {
        if (!actor.holds(Role.SECRETARY)) {
            return Optional.empty();
        }
        List<ConsultationDetails> notices = consultations.list(actor, proposal.id());
        Optional<ConsultationDetails> running = notices.stream().filter(it -> !it.isOver(now.instant())).findFirst();
        if (running.isPresent()) {
            return Optional.of(new Button(I18NProvider.translate("consultation.extend"),
                    click -> new ExtendDialog(consultations, actor, running.get(), longer(actor, running.get()), done).open()));
        }
        ProposalState state = proposal.summary().state();
        boolean first = state == ProposalState.SUBMITTED && proposal.summary().path().needsNotice();
        boolean again = state == ProposalState.CONSULTATION || state == ProposalState.REVIEW;
        if (!first && !again) {
            return Optional.empty();
        }
        var announce = new Button(I18NProvider.translate(first ? "consultation.announce" : "consultation.announce-again"),
                click -> {
                    NoticeWindow window = windows.of(actor, proposal.id(), now.instant());
                    new AnnounceDialog(consultations, actor, proposal, window, told, now, done).open();
                });
        return Optional.of(new GuardedStep(announce, reasons(proposal, actor)));
    }

    private ClosingField longer(Actor actor, ConsultationDetails notice) {
        return new ClosingField(windows.of(actor, notice.proposal(), notice.opensAt()), told,
                windows.officeHours(actor, notice.closesAt().plus(LONGER)));
    }

    /** What keeps the proposal from its notice besides that there is none yet: that is what the button is for. */
    private List<GuardedStep.Reason> reasons(ProposalDetails proposal, Actor actor) {
        List<Blocker> blockers = steps.blockers(actor, proposal.id(), Transition.OPEN_NOTICE).stream()
                .filter(blocker -> !blocker.messageKey().equals(ConsultationGate.NO_NOTICE))
                .toList();
        return words.reasons(proposal.id(), blockers, Texts.supported(UI.getCurrent().getLocale()));
    }
}
