package org.tongtu.proposal.log;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.tongtu.access.Asked;
import org.tongtu.access.GroupCommit;
import org.tongtu.access.GroupCommits;
import org.tongtu.access.Outcome;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;

/**
 * Where commands wait for a proposal's log. Edits that wait at the same time are decided one after the other, each for
 * itself, and written down together; the rarer kinds come alone.
 */
@Component
class LogDesk {

    private final LogBook book;
    private final LogWriter writer;
    private final GroupCommit<ProposalId, ApplyOperation, Acknowledgement> edits;

    LogDesk(LogBook book, LogWriter writer, GroupCommits commits) {
        this.book = book;
        this.writer = writer;
        this.edits = commits.of(Acknowledgement.class, this::edit);
    }

    Acknowledgement edit(Actor actor, ApplyOperation command) {
        return edits.carryOut(command.proposal(), actor, command);
    }

    private List<Outcome<Acknowledgement>> edit(ProposalId proposal, List<Asked<ApplyOperation>> together) {
        Page page = book.open(proposal);
        List<Outcome<Acknowledgement>> outcomes = together.stream()
                .map(asked -> Outcome.of(() -> writer.edit(page, asked.actor(), asked.command())))
                .toList();
        book.write(page);
        return outcomes;
    }

    /** In the running transaction. */
    Acknowledgement alone(ProposalId proposal, Function<Page, Acknowledgement> decide) {
        Page page = book.open(proposal);
        Acknowledgement answer = decide.apply(page);
        book.write(page);
        return answer;
    }
}
