package org.tongtu.publicapi.consultation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.statement.GiveStatement;
import org.tongtu.consultation.statement.PointGiven;
import org.tongtu.consultation.statement.ReceiptNumber;
import org.tongtu.consultation.statement.ReceiptSecrets;
import org.tongtu.consultation.statement.Stance;
import org.tongtu.consultation.statement.StatementCounts;
import org.tongtu.consultation.statement.StatementDetails;
import org.tongtu.consultation.statement.Statements;
import org.tongtu.consultation.statement.WithdrawStatement;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Refused;

/** Everybody's door: a statement needs no account. Its secret is told once, to whoever gave it. */
@RestController
@RequestMapping("/api/v1")
class StatementApi {

    private final CurrentActor current;
    private final Statements statements;
    private final ReceiptSecrets secrets;
    private final Consultations consultations;

    StatementApi(CurrentActor current, Statements statements, ReceiptSecrets secrets, Consultations consultations) {
        this.current = current;
        this.statements = statements;
        this.secrets = secrets;
        this.consultations = consultations;
    }

    /** @param key keep it: sending the same statement again answers with the same receipt */
    record Given(UUID key, Stance stance, @Nullable JurisdictionCode jurisdiction, @Nullable String village,
            @Nullable Integer people, @Nullable String contact, List<PointGiven> points) {}

    record Receipt(ReceiptNumber receipt, String secret) {}

    record Proof(String secret) {}

    record Withdrawal(UUID key, String secret) {}

    /** Who gives it stays unknown, whoever is signed in. */
    @PostMapping("/consultations/{number}/statements")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt give(@PathVariable int number, @RequestBody Given it) {
        ReceiptNumber receipt = statements.give(Actor.ANONYMOUS, new GiveStatement(it.key(), new ConsultationId(number),
                it.stance(), it.jurisdiction(), it.village() == null ? "" : it.village(),
                it.people() == null ? 1 : it.people(), it.contact(), it.points()));
        return new Receipt(receipt, secrets.secretOf(it.key()));
    }

    @GetMapping("/consultations/{number}/statements")
    List<StatementDetails> list(@PathVariable int number) {
        consultations.get(current.get(), new ConsultationId(number));
        return statements.list(current.get(), new ConsultationId(number));
    }

    @GetMapping("/consultations/{number}/counts")
    StatementCounts counts(@PathVariable int number) {
        consultations.get(current.get(), new ConsultationId(number));
        return statements.counts(current.get(), new ConsultationId(number));
    }

    /** One's own statement. The secret travels in the body, so that no log of addresses keeps it. */
    @PostMapping("/statements/{receipt}")
    StatementDetails own(@PathVariable String receipt, @RequestBody Proof it) {
        return statements.find(Actor.ANONYMOUS, receipt, it.secret())
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "statement.unknown-receipt"));
    }

    @PostMapping("/statements/{receipt}/withdrawal")
    Instant withdraw(@PathVariable String receipt, @RequestBody Withdrawal it) {
        return statements.withdraw(Actor.ANONYMOUS, new WithdrawStatement(it.key(), receipt, it.secret()));
    }
}
