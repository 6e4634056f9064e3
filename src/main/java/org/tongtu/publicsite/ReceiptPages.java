package org.tongtu.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongtu.access.AddressLimits;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.alike.PointGroups;
import org.tongtu.consultation.statement.PlainText;
import org.tongtu.consultation.statement.StatementDetails;
import org.tongtu.consultation.statement.Statements;
import org.tongtu.consultation.statement.WithdrawStatement;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Refused;

/** "What happened to my statement?": receipt number and secret open one's own statement, and nothing else tells. */
@Controller
class ReceiptPages {

    private final Pages pages;
    private final Statements statements;
    private final PointGroups groups;
    private final Consultations consultations;
    private final PublicProposals proposals;
    private final AddressLimits limits;

    ReceiptPages(Pages pages, Statements statements, PointGroups groups, Consultations consultations, PublicProposals proposals,
            AddressLimits limits) {
        this.pages = pages;
        this.statements = statements;
        this.groups = groups;
        this.consultations = consultations;
        this.proposals = proposals;
        this.limits = limits;
    }

    @GetMapping({"/statements", "/statements/{receipt}"})
    ResponseEntity<byte[]> ask(@PathVariable Optional<String> receipt, HttpServletRequest request, Locale locale) {
        return lookup(receipt.orElse(""), "", HttpStatus.OK, request, locale);
    }

    @PostMapping({"/statements", "/statements/{path}"})
    ResponseEntity<byte[]> open(@PathVariable Optional<String> path, @RequestParam(defaultValue = "") String receipt,
            @RequestParam(defaultValue = "") String secret, HttpServletRequest request, Locale locale) {
        String number = PlainText.line(receipt.isBlank() ? path.orElse("") : receipt).toUpperCase(Locale.ROOT);
        if (!limits.take(request.getRemoteAddr(), System.nanoTime())) {
            return lookup(number, "refused.access.too-often", HttpStatus.TOO_MANY_REQUESTS, request, locale);
        }
        return statements.find(Actor.ANONYMOUS, number, secret)
                .map(found -> own(found, secret, request, locale))
                .orElseGet(() -> lookup(number, "refused.statement.unknown-receipt", HttpStatus.NOT_FOUND, request, locale));
    }

    @PostMapping("/statements/{receipt}/withdrawal")
    ResponseEntity<byte[]> withdraw(@PathVariable String receipt, @RequestParam(defaultValue = "") String secret,
            HttpServletRequest request, Locale locale) {
        try {
            statements.withdraw(Actor.ANONYMOUS, new WithdrawStatement(Ids.next(), receipt, secret));
        } catch (Refused refused) {
            return lookup(receipt, refused.messageKey(), HttpStatusCode.valueOf(refused.kind().status()), request, locale);
        }
        return open(Optional.of(receipt), receipt, secret, request, locale);
    }

    private ResponseEntity<byte[]> own(StatementDetails found, String secret, HttpServletRequest request, Locale locale) {
        return pages.own(request, locale, HttpStatus.OK, "own-statement", r -> {
            var model = new HashMap<String, Object>();
            model.put("statement", found);
            model.put("alike", groups.others(Actor.ANONYMOUS, found.consultation()));
            model.put("secret", secret);
            ConsultationDetails notice = consultations.get(Actor.ANONYMOUS, found.consultation());
            model.put("notice", notice);
            model.put("back", proposals.takenBack(notice).orElse(null));
            return model;
        });
    }

    private ResponseEntity<byte[]> lookup(
            String receipt, String refusal, HttpStatusCode status, HttpServletRequest request, Locale locale) {
        return pages.own(request, locale, status, "lookup",
                r -> Map.of("receipt", receipt, "refused", refusal.isEmpty() ? "" : r.text(refusal)));
    }
}
