package org.tongtu.finding.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tongtu.finding.FindingDetails;
import org.tongtu.finding.FindingEvent;
import org.tongtu.finding.FindingFilter;
import org.tongtu.finding.FindingOrigins;
import org.tongtu.finding.FindingOverview;
import org.tongtu.finding.FindingPage;
import org.tongtu.finding.Findings;
import org.tongtu.identity.CurrentActor;
import org.tongtu.jurisdiction.AllianceDetails;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.leaflet.LeafletMap;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Thing;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.map.Disclosures;
import org.tongtu.plan.map.MapSources;
import org.tongtu.plan.map.ui.RegionMaps;
import org.tongtu.plan.ui.ShownPlan;
import org.tongtu.proposal.log.LoggedOperation;
import org.tongtu.proposal.ui.ThingWords;

/** What the screens of findings ask, as the person at the screen may read it. */
@Component
class FindingParts {

    /** The plan itself stays behind what is found in it. */
    private static final double BACKGROUND = 0.4;

    private final CurrentActor current;
    private final Findings findings;
    private final Editions editions;
    private final Alliances alliances;
    private final Disclosures disclosures;
    private final RegionMaps maps;
    private final FindingTexts texts;
    private final ThingWords things;
    private final FindingOrigins origins;

    FindingParts(CurrentActor current, Findings findings, Editions editions, Alliances alliances, Disclosures disclosures, RegionMaps maps,
            FindingTexts texts, ThingWords things, FindingOrigins origins) {
        this.current = current;
        this.findings = findings;
        this.editions = editions;
        this.alliances = alliances;
        this.disclosures = disclosures;
        this.maps = maps;
        this.texts = texts;
        this.things = things;
        this.origins = origins;
    }

    Actor actor() {
        return current.get();
    }

    FindingTexts texts() {
        return texts;
    }

    /** In the charter's order. */
    List<JurisdictionCode> members() {
        return alliances.find(actor()).map(AllianceDetails::members).orElse(List.of());
    }

    /** The same plan at its latest edition, which knows all that became of a finding. */
    ShownPlan latest(ShownPlan shown) {
        PlanId plan = shown.plan().id();
        EditionSummary latest = editions.list(actor(), plan).getFirst();
        return new ShownPlan(shown.plan(), latest, editions.state(actor(), plan, latest.number()));
    }

    FindingOverview overview(ShownPlan shown) {
        return findings.overview(actor(), shown.plan().id(), shown.edition().number());
    }

    FindingPage page(ShownPlan shown, FindingFilter filter, int first, int most) {
        return findings.page(actor(), shown.plan().id(), shown.edition().number(), filter, first, most);
    }

    FindingDetails get(ShownPlan shown, UUID finding) {
        return findings.get(actor(), shown.plan().id(), shown.edition().number(), finding);
    }

    /** Which operation stands behind a step; for people in office alone. */
    Optional<LoggedOperation> operation(FindingEvent step) {
        Actor actor = actor();
        return disclosures.isForMembers(actor) ? origins.find(actor, step) : Optional.empty();
    }

    DisclosedState seen(ShownPlan shown) {
        return disclosures.of(actor(), shown.state());
    }

    String title(ShownPlan shown, Thing thing, Locale locale) {
        return things.title(seen(shown), thing, locale);
    }

    /** The edition's map, for findings to be laid over it. */
    LeafletMap map(ShownPlan shown, Locale locale) {
        LeafletMap map = maps.create(actor(), shown.plan().attribution(), locale);
        map.setLayers(MapSources.of(seen(shown), shown.edition().number(), locale).stream()
                .map(layer -> layer.withOpacity(BACKGROUND)).toList());
        return map;
    }
}
