package org.tongtu.consultation.statement;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.database.Transactions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;

/**
 * How the authors of statements can be reached: for the joint office, and for the planners of a member that has to
 * answer one of its points. Every look is in the trace; what was read is kept nowhere, not even as a command's result.
 */
@Service
public class Contacts {

    private final StatementRepository statements;
    private final ContactVault vault;
    private final Transactions transactions;
    private final Trace trace;

    Contacts(StatementRepository statements, ContactVault vault, Transactions transactions, Trace trace) {
        this.statements = statements;
        this.vault = vault;
        this.transactions = transactions;
        this.trace = trace;
    }

    /** The statements of a notice whose author left a contact that this person may look at. */
    @Allowed({Role.PLANNER, Role.SECRETARY})
    public Set<UUID> given(Actor actor, ConsultationId consultation) {
        Set<UUID> left = statements.withContact(consultation);
        return statements.list(consultation).stream()
                .filter(statement -> left.contains(statement.id()) && isConcerned(actor, statement))
                .map(StatementDetails::id)
                .collect(Collectors.toSet());
    }

    @Allowed({Role.PLANNER, Role.SECRETARY})
    public String look(Actor actor, UUID statement) {
        return transactions.run(() -> {
            StatementDetails found = statements.find(statement).orElseThrow(Contacts::none);
            if (!isConcerned(actor, found)) {
                throw new Refused(Refused.Kind.FORBIDDEN, "statement.contact-not-yours", found.receipt().value());
            }
            byte[] kept = statements.contact(statement).orElseThrow(Contacts::none);
            trace.record(actor, new LookAtContact(Ids.next(), statement), Subject.of("statement", statement));
            return vault.unlock(statement, kept);
        });
    }

    private static Refused none() {
        return new Refused(Refused.Kind.NOT_FOUND, "statement.no-contact");
    }

    private static boolean isConcerned(Actor actor, StatementDetails statement) {
        return actor.isSystem()
                || actor.holds(Role.SECRETARY)
                || statement.points().stream()
                        .flatMap(point -> statement.responsible(point).stream())
                        .anyMatch(member -> actor.holds(Role.PLANNER, member));
    }
}
