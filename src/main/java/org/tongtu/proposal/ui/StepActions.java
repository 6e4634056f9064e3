package org.tongtu.proposal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.proposal.MoveProposal;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.ProposalSummary;
import org.tongtu.proposal.SubmitProposal;
import org.tongtu.proposal.Transition;
import org.tongtu.proposal.WithdrawProposal;
import org.tongtu.uikit.Confirm;
import org.tongtu.uikit.GuardedStep;
import org.tongtu.uikit.Notices;

/** The steps that this person may take now. The services decide again; here only what makes no sense is left out. */
class StepActions extends Div {

    private final transient WorkbenchParts parts;
    private final transient Bench bench;
    private final transient ProposalSummary proposal;

    StepActions(WorkbenchParts parts, Bench bench) {
        this.parts = parts;
        this.bench = bench;
        this.proposal = bench.proposal().summary();
        addClassName("page-actions");
        Actor actor = bench.actor();
        boolean author = actor.holds(Role.PLANNER, proposal.jurisdiction());
        boolean office = actor.holds(Role.SECRETARY);
        if (author && proposal.state() == ProposalState.DRAFT) {
            step(primary("submit", () -> Confirm.ask("proposal.submit", this::submit, number())), Transition.SUBMIT);
            add(button("invite", this::invite));
        }
        if (proposal.state() == ProposalState.SUBMITTED) {
            positions(actor, office);
        }
        if (office && Transition.TO_REVIEW.startsFrom(proposal.state()) && !skipsNotice()) {
            step(primary("to-review", () -> Confirm.ask("proposal.to-review", () -> move(Transition.TO_REVIEW, ""), number())),
                    Transition.TO_REVIEW);
        }
        parts.room().actions().forEach(action ->
                action.create(bench.proposal(), actor, bench.changed()).ifPresent(this::add));
        if (office && Transition.REOPEN.startsFrom(proposal.state()) && proposal.path().needsNotice()) {
            step(button("reopen", () -> new ReasonDialog("proposal.reopen", reason -> move(Transition.REOPEN, reason)).open()),
                    Transition.REOPEN);
        }
        if (office && Transition.RETURN.startsFrom(proposal.state())) {
            step(button("return", () -> new ReasonDialog("proposal.return", reason -> move(Transition.RETURN, reason)).open()),
                    Transition.RETURN);
        }
        if (author && proposal.state().isOpen()) {
            step(button("withdraw", () -> new ReasonDialog("proposal.withdraw", this::withdraw).open()), Transition.WITHDRAW);
        }
        setVisible(getComponentCount() > 0);
    }

    /** What a reader sees: the steps, and what keeps each of them back. */
    String said() {
        return getElement().getTextRecursively();
    }

    private boolean skipsNotice() {
        return proposal.state() == ProposalState.SUBMITTED && proposal.path().needsNotice();
    }

    private void positions(Actor actor, boolean office) {
        List<JurisdictionCode> mine = parts.room().words().towns().of(actor, Role.DELEGATE);
        if (!mine.isEmpty()) {
            add(primary("state-position", () -> new PositionDialog(parts, bench, mine, false).open()));
        }
        if (office) {
            add(button("paper-position", () -> new PositionDialog(parts, bench, parts.room().words().towns().members(), true).open()));
        }
    }

    private static Button button(String name, Runnable act) {
        return new Button(I18NProvider.translate("proposal.action." + name), click -> act.run());
    }

    private static Button primary(String name, Runnable act) {
        Button button = button(name, act);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** With what keeps it back, before anybody presses it. */
    private void step(Button button, Transition transition) {
        add(new GuardedStep(button, parts.reasons(bench, transition)));
    }

    private String number() {
        return RoomWords.number(proposal);
    }

    private ProposalId id() {
        return proposal.id();
    }

    private void submit() {
        parts.room().room().steps().submit(bench.actor(), new SubmitProposal(Ids.next(), proposal.jurisdiction(), id()));
        done("proposal.done.submitted");
    }

    private void withdraw(String reason) {
        parts.room().room().steps().withdraw(bench.actor(), new WithdrawProposal(Ids.next(), proposal.jurisdiction(), id(), reason));
        done("proposal.done.withdrawn");
    }

    private void move(Transition transition, String reason) {
        parts.room().room().steps().move(bench.actor(), new MoveProposal(Ids.next(), id(), transition, reason));
        done("proposal.done.moved");
    }

    private void invite() {
        new InviteDialog(parts, bench).open();
    }

    private void done(String key) {
        Notices.done(key, number());
        bench.changed().run();
    }
}
