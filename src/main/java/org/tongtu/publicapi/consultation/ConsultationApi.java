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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.consultation.AnnounceNotice;
import org.tongtu.consultation.CloseNotice;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.ExtendNotice;
import org.tongtu.consultation.statement.AdoptionReport;
import org.tongtu.consultation.statement.Answers;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;

/** Notices: announced, extended and closed by the joint office, read by everybody. */
@RestController
@RequestMapping("/api/v1/consultations")
class ConsultationApi {

    private final CurrentActor current;
    private final Consultations consultations;
    private final Answers answers;

    ConsultationApi(CurrentActor current, Consultations consultations, Answers answers) {
        this.current = current;
        this.consultations = consultations;
        this.answers = answers;
    }

    record Extension(UUID key, Instant closesAt, Localized reason) {}

    record Closing(UUID key) {}

    @GetMapping
    List<ConsultationDetails> list(@RequestParam(required = false) @Nullable Integer proposal) {
        return proposal == null
                ? consultations.list(current.get())
                : consultations.list(current.get(), new ProposalId(proposal));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ConsultationDetails announce(@RequestBody AnnounceNotice command) {
        return consultations.get(current.get(), consultations.announce(current.get(), command));
    }

    @GetMapping("/{number}")
    ConsultationDetails get(@PathVariable int number) {
        return consultations.get(current.get(), new ConsultationId(number));
    }

    @PostMapping("/{number}/extensions")
    ConsultationDetails extend(@PathVariable int number, @RequestBody Extension it) {
        return consultations.extend(current.get(), new ExtendNotice(
                it.key(), new ConsultationId(number), it.closesAt(), it.reason()));
    }

    @PostMapping("/{number}/closing")
    ConsultationDetails close(@PathVariable int number, @RequestBody Closing it) {
        consultations.close(current.get(), new CloseNotice(it.key(), new ConsultationId(number)));
        return get(number);
    }

    /** What was said and what became of it. */
    @GetMapping("/{number}/report")
    AdoptionReport report(@PathVariable int number) {
        consultations.get(current.get(), new ConsultationId(number));
        return answers.report(current.get(), new ConsultationId(number));
    }
}
