package org.tongtu.publicapi.consultation;

import java.util.List;
import java.util.Set;
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
import org.tongtu.consultation.statement.AnswerDetails;
import org.tongtu.consultation.statement.AnswerPoint;
import org.tongtu.consultation.statement.Answers;
import org.tongtu.consultation.statement.AssignPoint;
import org.tongtu.consultation.statement.Contacts;
import org.tongtu.consultation.statement.MaskPoint;
import org.tongtu.consultation.statement.Outcome;
import org.tongtu.consultation.statement.RefusedStatement;
import org.tongtu.consultation.statement.StatementDetails;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;

/** The desk where points are answered, assigned and masked. */
@RestController
@RequestMapping("/api/v1")
class AnswerApi {

    private final CurrentActor current;
    private final Answers answers;
    private final Contacts contacts;

    AnswerApi(CurrentActor current, Answers answers, Contacts contacts) {
        this.current = current;
        this.answers = answers;
        this.contacts = contacts;
    }

    record Answered(UUID key, JurisdictionCode jurisdiction, int revision, Outcome outcome, String reason,
            @Nullable String referredTo, @Nullable ProposalId proposal, @Nullable Long sequence) {}

    record Reached(String contact) {}

    record Assigned(UUID key, JurisdictionCode jurisdiction, JurisdictionCode assignee) {}

    record Masked(UUID key, @Nullable String reason) {}

    /** Unmasked and with villages, for those who answer. */
    @GetMapping("/consultations/{number}/desk")
    List<StatementDetails> desk(@PathVariable int number) {
        return answers.list(current.get(), new ConsultationId(number));
    }

    /** What came too late, for the joint office. */
    @GetMapping("/consultations/{number}/late")
    List<RefusedStatement> late(@PathVariable int number) {
        return answers.refused(current.get(), new ConsultationId(number));
    }

    /** The statements whose author left a contact that this person may look at. */
    @GetMapping("/consultations/{number}/contacts")
    Set<UUID> contacts(@PathVariable int number) {
        return contacts.given(current.get(), new ConsultationId(number));
    }

    /** How the author can be reached; the look is in the trace. */
    @PostMapping("/statements/{statement}/contact-looks")
    Reached look(@PathVariable UUID statement) {
        return new Reached(contacts.look(current.get(), statement));
    }

    @PostMapping("/points/{point}/answers")
    AnswerDetails answer(@PathVariable UUID point, @RequestBody Answered it) {
        return answers.answer(current.get(), new AnswerPoint(it.key(), it.jurisdiction(), point, it.revision(),
                it.outcome(), it.reason(), it.referredTo(), it.proposal(), it.sequence()));
    }

    @PostMapping("/points/{point}/assignment")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assign(@PathVariable UUID point, @RequestBody Assigned it) {
        answers.assign(current.get(), new AssignPoint(it.key(), it.jurisdiction(), point, it.assignee()));
    }

    @PostMapping("/points/{point}/mask")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void mask(@PathVariable UUID point, @RequestBody Masked it) {
        answers.mask(current.get(), new MaskPoint(it.key(), point, it.reason()));
    }
}
