package org.tongtu.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tongtu.consultation.village.ChangedThing;
import org.tongtu.consultation.village.PlanChanges;
import org.tongtu.finding.Findings;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Plans;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.Disclosure;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.plan.standard.Layers;
import org.tongtu.proposal.Exemption;
import org.tongtu.proposal.Exemptions;

/** A plan and its editions: what is in force, what it holds, and what each edition changed. */
@Controller
class PlanPages {

    private final Pages pages;
    private final Plans plans;
    private final Editions editions;
    private final PlanChanges changes;
    private final Surroundings surroundings;
    private final Exemptions exemptions;
    private final RegionStrips strips;
    private final Findings findings;

    PlanPages(Pages pages, Plans plans, Editions editions, PlanChanges changes, Surroundings surroundings,
            Exemptions exemptions, RegionStrips strips, Findings findings) {
        this.pages = pages;
        this.plans = plans;
        this.editions = editions;
        this.changes = changes;
        this.surroundings = surroundings;
        this.exemptions = exemptions;
        this.strips = strips;
        this.findings = findings;
    }

    /** A layer and how many things it holds. */
    public record LayerRow(LayerDefinition layer, int features) {}

    @GetMapping("/plans/{plan}")
    ResponseEntity<byte[]> plan(@PathVariable String plan, HttpServletRequest request, Locale locale) {
        PlanId id = PlanId.parse(plan);
        return pages.shared(request, locale, "plan", r -> plan(r, id));
    }

    private Map<String, ?> plan(Reader r, PlanId id) {
        RegionStrips.Strip strip = strips.of(id, r.now());
        EditionSummary current = strip.current();
        PlanState state = editions.state(Actor.ANONYMOUS, id, current.number());
        var model = new HashMap<String, Object>();
        model.put("plan", plans.get(Actor.ANONYMOUS, id));
        model.put("strip", strip);
        model.put("editions", editions.list(Actor.ANONYMOUS, id));
        var conformity = new ConformityRows(r, findings.conformity(Actor.ANONYMOUS, id));
        model.put("conformity", conformity);
        model.put(Pages.UNFINISHED, !conformity.isChecked(editions.list(Actor.ANONYMOUS, id).getFirst().number()));
        model.put("layers", Layers.of(state).list().stream()
                .filter(layer -> layer.disclosure() == Disclosure.PUBLIC)
                .map(layer -> new LayerRow(layer, state.list(ThingKind.FEATURE, layer.code()).size()))
                .filter(row -> row.features() > 0)
                .toList());
        model.put("clauses", state.list(ThingKind.CLAUSE).stream()
                .sorted(java.util.Comparator.comparing(clause -> order(clause.text("number")))).toList());
        return model;
    }

    @GetMapping("/plans/{plan}/editions/{number}")
    ResponseEntity<byte[]> edition(
            @PathVariable String plan, @PathVariable int number, HttpServletRequest request, Locale locale) {
        PlanId id = PlanId.parse(plan);
        return pages.shared(request, locale, "edition", r -> edition(r, id, number));
    }

    private Map<String, ?> edition(Reader r, PlanId id, int number) {
        EditionSummary edition = editions.get(Actor.ANONYMOUS, id, number);
        List<ChangedThing> things = number == 1
                ? List.of()
                : changes.between(editions.state(Actor.ANONYMOUS, id, number - 1), editions.state(Actor.ANONYMOUS, id, number));
        List<Exemption> granted = edition.proposal() == null ? List.of() : granted(new ProposalId(edition.proposal()));
        var conformity = new ConformityRows(r, findings.conformity(Actor.ANONYMOUS, id, number));
        return Map.of("plan", plans.get(Actor.ANONYMOUS, id), "edition", edition, "exemptions", granted,
                "conformity", conformity, Pages.UNFINISHED, !conformity.isChecked(number),
                "things", things, "words", new ChangeWords(r),
                "map", SvgMap.of(r, things, surroundings.of(things, editions.state(Actor.ANONYMOUS, id, Math.max(1, number - 1)))));
    }

    /** An edition stays readable whatever became of the proposal's own page. */
    private List<Exemption> granted(ProposalId proposal) {
        try {
            return exemptions.list(Actor.ANONYMOUS, proposal);
        } catch (Refused notPublic) {
            return List.of();
        }
    }

    private static String order(String number) {
        return number.replaceAll("(\\d+)", "0000$1").replaceAll("0*(\\d{4})", "$1");
    }
}
