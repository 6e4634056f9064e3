package org.tongtu.proposal.ui;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Role;
import org.tongtu.proposal.Escalations;
import org.tongtu.proposal.Proposals;
import org.tongtu.shell.Todo;
import org.tongtu.shell.TodoSource;

/** What waits for the common superior: its own people see it, and the joint office that follows it up. */
@Component
class EscalationTodos implements TodoSource {

    private final Escalations escalations;
    private final Proposals proposals;
    private final RoomWords words;

    EscalationTodos(Escalations escalations, Proposals proposals, RoomWords words) {
        this.escalations = escalations;
        this.proposals = proposals;
        this.words = words;
    }

    @Override
    public List<Todo> todos(Actor actor, Locale locale) {
        if (!actor.holds(Role.OBSERVER) && !actor.holds(Role.SECRETARY)) {
            return List.of();
        }
        return escalations.listOpen(actor).stream()
                .map(it -> new Todo(words.texts().get(locale, "proposal.todo.escalation"),
                        words.texts().get(locale, "proposal.todo.escalation-of",
                                words.title(proposals.find(actor, it.proposal()).orElseThrow(), locale),
                                words.towns().name(it.member(), locale)),
                        null, null, ProposalLinks.tab(it.proposal(), "proposal.tab.positions")))
                .toList();
    }
}
