package org.tongtu.proposal.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Role;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.ProposalSummary;
import org.tongtu.proposal.Proposals;
import org.tongtu.shell.Todo;
import org.tongtu.shell.TodoSource;

/** What waits in the room: positions to state, conflicts to decide, drafts to go on with. */
@Component
class ProposalTodos implements TodoSource {

    private final Proposals proposals;
    private final RoomWords words;

    ProposalTodos(Proposals proposals, RoomWords words) {
        this.proposals = proposals;
        this.words = words;
    }

    @Override
    public List<Todo> todos(Actor actor, Locale locale) {
        var todos = new ArrayList<Todo>();
        for (ProposalSummary proposal : proposals.list(actor)) {
            if (proposal.state() == ProposalState.SUBMITTED) {
                positions(actor, proposal, locale, todos);
            }
            if (proposal.openConflicts() > 0 && isMine(actor, proposal)) {
                todos.add(todo("conflicts", proposal, locale, ProposalLinks.tab(proposal.id(), "proposal.tab.conflicts")));
            } else if (proposal.state() == ProposalState.DRAFT && actor.holds(Role.PLANNER, proposal.jurisdiction())) {
                todos.add(todo("draft", proposal, locale, ProposalLinks.proposal(proposal.id())));
            }
        }
        return todos;
    }

    private static boolean isMine(Actor actor, ProposalSummary proposal) {
        return proposal.participants().stream().anyMatch(member -> actor.holds(Role.PLANNER, member));
    }

    private void positions(Actor actor, ProposalSummary proposal, Locale locale, List<Todo> todos) {
        List<JurisdictionCode> delegateOf = words.towns().of(actor, Role.DELEGATE);
        if (delegateOf.isEmpty()) {
            return;
        }
        var details = proposals.get(actor, proposal.id());
        delegateOf.stream()
                .filter(member -> details.positionOf(member).isEmpty())
                .map(member -> todo("position", proposal, locale, ProposalLinks.tab(proposal.id(), "proposal.tab.positions")))
                .forEach(todos::add);
    }

    private Todo todo(String name, ProposalSummary proposal, Locale locale, String link) {
        return new Todo(words.texts().get(locale, "proposal.todo." + name), words.title(proposal, locale),
                name.equals("position") ? proposal.positionsDue() : null, null, link);
    }
}
