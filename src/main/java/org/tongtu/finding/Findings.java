package org.tongtu.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.map.Disclosures;
import org.tongtu.proposal.Exemptions;

/** Findings of a plan's editions as things: each with its state and its history, as far as somebody may read them. */
@Service
public class Findings {

    private final FindingRegister register;
    private final Editions editions;
    private final Exemptions exemptions;
    private final Disclosures disclosures;
    private final Alliances alliances;
    private final Now now;

    Findings(FindingRegister register, Editions editions, Exemptions exemptions, Disclosures disclosures, Alliances alliances, Now now) {
        this.register = register;
        this.editions = editions;
        this.exemptions = exemptions;
        this.disclosures = disclosures;
        this.alliances = alliances;
        this.now = now;
    }

    /** What an edition has and what it or one before it resolved, the gravest first. */
    @Allowed(anyone = true)
    public List<FindingDetails> list(Actor actor, PlanId plan, int edition) {
        editions.get(actor, plan, edition);
        FindingTale tale = tale(actor, plan, edition, day(actor, now.instant()));
        return register.of(plan).lives(edition, Audience.of(actor, disclosures)).map(tale::of).toList();
    }

    /** What an edition has, in the state of the day on which it was agreed: this never changes. */
    @Allowed(anyone = true)
    public List<FindingDetails> listWhenAgreed(Actor actor, PlanId plan, int edition) {
        LocalDate agreed = day(actor, editions.get(actor, plan, edition).agreedAt());
        return register.of(plan).lives(edition, Audience.of(actor, disclosures))
                .map(tale(actor, plan, edition, agreed)::of)
                .filter(it -> it.state() != FindingState.RESOLVED)
                .toList();
    }

    /** When the edition was checked, and by which version of the portal. */
    @Allowed(anyone = true)
    public EditionCheck check(Actor actor, PlanId plan, int edition) {
        editions.get(actor, plan, edition);
        return register.of(plan).check(edition);
    }

    /** One of them, with all that became of it until the edition. */
    @Allowed(anyone = true)
    public FindingDetails get(Actor actor, PlanId plan, int edition, UUID finding) {
        editions.get(actor, plan, edition);
        return register.of(plan).life(finding, edition, Audience.of(actor, disclosures))
                .map(tale(actor, plan, edition, day(actor, now.instant()))::of)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "finding.unknown", edition));
    }

    /** How far every edition conforms, the earliest first. */
    @Allowed(anyone = true)
    public List<EditionConformity> conformity(Actor actor, PlanId plan) {
        return new ConformityTrend(register.of(plan), alliances.get(actor).members(), Audience.of(actor, disclosures)).of(inOrder(actor, plan));
    }

    private FindingTale tale(Actor actor, PlanId plan, int edition, LocalDate today) {
        return FindingTale.upTo(edition, inOrder(actor, plan), exemptions.listGranted(actor, plan), alliances.get(actor).zone(), today);
    }

    private LocalDate day(Actor actor, Instant at) {
        return LocalDate.ofInstant(at, alliances.get(actor).zone());
    }

    private List<EditionSummary> inOrder(Actor actor, PlanId plan) {
        return editions.list(actor, plan).stream().sorted(Comparator.comparing(EditionSummary::number)).toList();
    }
}
