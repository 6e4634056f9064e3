package org.tongtu.proposal.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.ProposalSummary;
import org.tongtu.proposal.Transition;

/** What is done, what is missing, who can do it: the steps of this proposal's path, the current one with its blockers. */
class Stepper extends OrderedList {

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
                missing(parts, bench).forEach(text -> item.add(line(text)));
            }
            add(item);
        }
    }

    private static Span line(String text) {
        var line = new Span(text);
        line.addClassName("step-missing");
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

    private List<String> missing(WorkbenchParts parts, Bench bench) {
        var lines = new ArrayList<String>();
        ProposalSummary proposal = bench.proposal().summary();
        RoomWords words = parts.room().words();
        next(proposal).ifPresent(transition -> {
            parts.room().room().steps().blockers(bench.actor(), proposal.id(), transition)
                    .forEach(blocker -> lines.add(words.blocker(blocker, bench.locale())));
            if (lines.isEmpty()) {
                lines.add(getTranslation("proposal.bench.ready." + transition, words.towns().name(proposal.jurisdiction(), bench.locale())));
            }
        });
        if (proposal.state() == ProposalState.SUBMITTED && proposal.positionsDue() != null) {
            lines.add(getTranslation("proposal.bench.due", words.figures().deadline(bench.locale(), proposal.positionsDue()),
                    words.left(proposal.positionsDue(), bench.locale())));
        }
        return lines;
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
