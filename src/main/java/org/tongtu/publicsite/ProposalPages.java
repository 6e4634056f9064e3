package org.tongtu.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.village.ChangedThing;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.proposal.EffectOnState;
import org.tongtu.proposal.Exemptions;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.Proposals;

/** A proposal in plain words: what it is about, where it stands, what it changes. */
@Controller
class ProposalPages {

    private static final List<ProposalState> STEPS = List.of(
            ProposalState.DRAFT, ProposalState.SUBMITTED, ProposalState.CONSULTATION, ProposalState.REVIEW, ProposalState.ADOPTED);

    private final Pages pages;
    private final Readers readers;
    private final PublicProposals proposals;
    private final Proposals all;
    private final Consultations consultations;
    private final Exemptions exemptions;
    private final RuleEffectPart effects;

    ProposalPages(Pages pages, Readers readers, PublicProposals proposals, Proposals all, Consultations consultations,
            Exemptions exemptions, RuleEffectPart effects) {
        this.pages = pages;
        this.readers = readers;
        this.proposals = proposals;
        this.all = all;
        this.consultations = consultations;
        this.exemptions = exemptions;
        this.effects = effects;
    }

    @GetMapping("/proposals/{number}")
    ResponseEntity<byte[]> proposal(@PathVariable int number, HttpServletRequest request, Locale locale) {
        ProposalId id = new ProposalId(number);
        return lastNotice(id)
                .map(notice -> elsewhere(readers.of(request, locale), notice))
                .orElseGet(() -> pages.shared(request, locale, "proposal", r -> model(r, id)));
    }

    /** Of a proposal that is a draft again, whose address people were given: its notice tells them so. */
    private Optional<ConsultationId> lastNotice(ProposalId id) {
        return proposals.find(id).isPresent()
                ? Optional.empty()
                : consultations.list(Actor.ANONYMOUS, id).reversed().stream().map(ConsultationDetails::id).findFirst();
    }

    private static ResponseEntity<byte[]> elsewhere(Reader r, ConsultationId notice) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(r.link("/consultations/" + notice)))
                .cacheControl(CacheControl.noCache())
                .build();
    }

    /** The changes as GeoJSON for the moving map, the same that the drawing shows. */
    @GetMapping("/proposals/{number}/changes.geojson")
    ResponseEntity<String> changes(@PathVariable int number, HttpServletRequest request, Locale locale) {
        proposals.require(new ProposalId(number));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/geo+json"))
                .cacheControl(CacheControl.noCache())
                .body(features(readers.of(request, locale), new ProposalId(number)));
    }

    private String features(Reader r, ProposalId id) {
        List<ChangedThing> things = proposals.changes(id);
        return ChangeFeatures.collection(r, things, proposals.around(id, things));
    }

    private Map<String, ?> model(Reader r, ProposalId id) {
        List<ChangedThing> things = proposals.changes(id);
        var model = new HashMap<String, Object>();
        model.put("proposal", proposals.get(id));
        model.put("history", all.history(Actor.ANONYMOUS, id));
        model.put("steps", STEPS);
        model.put("back", proposals.withdrawal(id).orElse(null));
        model.put("notices", consultations.list(Actor.ANONYMOUS, id));
        model.put("things", things);
        model.put("exemptions", exemptions.list(Actor.ANONYMOUS, id));
        Optional<List<EffectOnState>> effect = effects.of(id);
        model.put("effects", effect.orElse(List.of()));
        model.put(Pages.UNFINISHED, effect.isEmpty());
        model.put("effectMap", effects.map(r, id, effect.orElse(List.of())));
        model.put("words", new ChangeWords(r));
        model.put("map", SvgMap.of(r, things, proposals.around(id, things)));
        return model;
    }
}
