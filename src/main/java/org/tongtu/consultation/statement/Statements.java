package org.tongtu.consultation.statement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.tongtu.access.AddressLimits;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.Consultations;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Subject;

/**
 * Everybody's door to a plan. The database's clock decides, once and in the statement's own transaction, whether it
 * came in time: one millisecond before closing counts, the closing instant itself is too late.
 */
@Service
public class Statements {

    private final StatementRepository statements;
    private final Consultations consultations;
    private final Jurisdictions jurisdictions;
    private final InTime inTime;
    private final AddressLimits limits;
    private final ReceiptSecrets secrets;
    private final ContactVault vault;
    private final Now now;
    private final Trace trace;
    private final ApplicationEventPublisher events;

    Statements(StatementRepository statements, Consultations consultations, Jurisdictions jurisdictions,
            InTime inTime, AddressLimits limits,
            ReceiptSecrets secrets, ContactVault vault, Now now, Trace trace, ApplicationEventPublisher events) {
        this.statements = statements;
        this.consultations = consultations;
        this.jurisdictions = jurisdictions;
        this.inTime = inTime;
        this.limits = limits;
        this.secrets = secrets;
        this.vault = vault;
        this.now = now;
        this.trace = trace;
        this.events = events;
    }

    /** The secret that goes with the receipt is {@link ReceiptSecrets#secretOf} the command's key. */
    @Allowed(anyone = true)
    public ReceiptNumber give(Actor actor, GiveStatement command) {
        if (!actor.isSystem()) {
            limits.require();
        }
        Instant arrived = now.instant();
        statements.hold(command.consultation());
        ConsultationDetails notice = consultations.get(actor, command.consultation());
        inTime.require(notice, command, arrived);
        GiveStatement given = StatementRules.checked(command);
        if (given.jurisdiction() != null && jurisdictions.find(actor, given.jurisdiction()).isEmpty()) {
            throw new Refused(Refused.Kind.INVALID, "jurisdiction.unknown", given.jurisdiction().value());
        }
        UUID id = Ids.next();
        ReceiptNumber receipt = secrets.newNumber(notice.id());
        String contact = given.contact();
        var kept = new StatementRepository.Kept(id, receipt, ReceiptSecrets.hash(secrets.secretOf(given.key())),
                contact == null ? null : vault.lock(id, contact), contact == null ? null : vault.hash(contact));
        statements.insert(given, kept, actor, arrived);
        trace.record(actor, command, Subject.of("statement", id), null, withoutContact(given));
        events.publishEvent(new StatementGiven(id, notice.id(), receipt, given.points().size()));
        return receipt;
    }

    private static GiveStatement withoutContact(GiveStatement given) {
        return new GiveStatement(given.key(), given.consultation(), given.stance(), given.jurisdiction(), given.village(),
                given.people(), null, given.points());
    }

    /** Everything said about a notice as everybody may read it, the first first. Withdrawn ones are left out. */
    @Allowed(anyone = true)
    public List<StatementDetails> list(Actor actor, ConsultationId consultation) {
        return statements.list(consultation).stream()
                .filter(statement -> statement.withdrawnAt() == null)
                .map(StatementDetails::forThePublic)
                .toList();
    }

    @Allowed(anyone = true)
    public StatementCounts counts(Actor actor, ConsultationId consultation) {
        return Counting.count(statements.list(consultation), statements.refused(consultation).size());
    }

    /** One's own statement. Unknown receipt and wrong secret are the same answer in the same time. */
    @Allowed(anyone = true)
    public Optional<StatementDetails> find(Actor actor, String receipt, String secret) {
        byte[] kept = statements.secret(receipt).orElseGet(() -> new byte[32]);
        return ReceiptSecrets.matches(kept, secret) ? statements.find(receipt) : Optional.empty();
    }

    /** Takes a statement back: it counts no more, its words and contact are erased, in the trace as well. */
    @Allowed(anyone = true)
    public Instant withdraw(Actor actor, WithdrawStatement command) {
        StatementDetails statement = find(actor, command.receipt(), command.secret())
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "statement.unknown-receipt"));
        if (!statements.withdraw(statement.id(), now.instant())) {
            throw new Refused(Refused.Kind.CONFLICT, "statement.withdrawn-already");
        }
        trace.erase(Subject.of("statement", statement.id()));
        trace.record(actor, command, Subject.of("statement", statement.id()), null, "withdrawn");
        return now.instant();
    }
}
