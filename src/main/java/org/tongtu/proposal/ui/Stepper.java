package org.tongtu.proposal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.ProposalSummary;
import org.tongtu.proposal.Transition;
import org.tongtu.uikit.GuardedStep.Reason;

/** What is done, what is missing, who can do it: the steps of this proposal's path, the current one with its blockers. */
class Stepper extends OrderedList {

    /** The rest stands below the step's button. */
    private static final int SHOWN = 2;

    Stepper(WorkbenchParts parts, Bench bench) {
        addClassName("stepper");
        ProposalSummary proposal = bench.proposal().summary();
        List<ProposalState> steps = steps(proposal);
        int now = steps.indexOf(proposal.state());
        for (int i = 0; i < steps.size(); i++) {
            var item = new ListItem();
            var name = new Span(getTranslation("proposal.state." + steps.get(i)));
            name.addClassName("step-name");
            item.add(name);
            item.addClassName(i < now ? "step-done" : i == now ? "step-now" : "step-ahead");
            if (i == now) {
                item.getElement().setAttribute("aria-current", "step");
                tell(item, missing(parts, bench));
            }
            add(item);
        }
    }

    private void tell(ListItem item, List<Reason> missing) {
        missing.stream().limit(SHOWN).forEach(reason -> item.add(line(reason)));
        if (missing.size() > SHOWN) {
            item.add(line(said("proposal.bench.more-missing", missing.size() - SHOWN)));
        }
    }

    private static Div line(Reason reason) {
        var line = new Div(new Span(reason.text()));
        line.addClassName("step-missing");
        if (reason.way() != null) {
            line.add(reason.way());
        }
        return line;
    }

    private static List<ProposalState> steps(ProposalSummary proposal) {
        var steps = new ArrayList<>(List.of(ProposalState.DRAFT, ProposalState.SUBMITTED));
        if (proposal.path().needsNotice()) {
            steps.add(ProposalState.CONSULTATION);
        }
        steps.add(ProposalState.REVIEW);
        boolean ended = proposal.state() == ProposalState.REJECTED || proposal.state() == ProposalState.WITHDRAWN;
        steps.add(ended ? proposal.state() : ProposalState.ADOPTED);
        return steps;
    }

    private List<Reason> missing(WorkbenchParts parts, Bench bench) {
        ProposalSummary proposal = bench.proposal().summary();
        RoomWords words = parts.room().words();
        var lines = new ArrayList<Reason>();
        next(proposal).ifPresent(transition -> {
            lines.addAll(parts.reasons(bench, transition));
            if (lines.isEmpty()) {
                lines.add(said("proposal.bench.ready." + transition, words.towns().name(proposal.jurisdiction(), bench.locale())));
            }
        });
        if (proposal.state() == ProposalState.SUBMITTED && proposal.positionsDue() != null) {
            lines.add(said("proposal.bench.due", words.figures().deadline(bench.locale(), proposal.positionsDue()),
                    words.left(proposal.positionsDue(), bench.locale())));
        }
        return lines;
    }

    private Reason said(String key, Object... arguments) {
        return new Reason(getTranslation(key, arguments), null);
    }

    static Optional<Transition> next(ProposalSummary proposal) {
        return switch (proposal.state()) {
            case DRAFT -> Optional.of(Transition.SUBMIT);
            case SUBMITTED -> Optional.of(proposal.path().needsNotice() ? Transition.OPEN_NOTICE : Transition.TO_REVIEW);
            case CONSULTATION -> Optional.of(Transition.TO_REVIEW);
            case REVIEW -> Optional.of(Transition.ADOPT);
            case ADOPTED, REJECTED, WITHDRAWN -> Optional.empty();
        };
    }
}
