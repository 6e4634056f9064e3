package org.tongtu.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
    public List<FindingDetails> list(Actor actor, PlanId plan, int edition, FindingFilter filter) {
        return told(actor, plan, edition, now.instant()).list(filter);
    }

    /** A part of that list: {@code most} from the one at {@code first} on, counted from 0. */
    @Allowed(anyone = true)
    public FindingPage page(Actor actor, PlanId plan, int edition, FindingFilter filter, int first, int most) {
        return told(actor, plan, edition, now.instant()).page(filter, first, most);
    }

    /** What that list can be narrowed by, and what there is to count. */
    @Allowed(anyone = true)
    public FindingOverview overview(Actor actor, PlanId plan, int edition) {
        return told(actor, plan, edition, now.instant()).overview();
    }

    /** What an edition has, in the state of the day on which it was agreed: this never changes. */
    @Allowed(anyone = true)
    public List<FindingDetails> listWhenAgreed(Actor actor, PlanId plan, int edition) {
        return told(actor, plan, edition, editions.get(actor, plan, edition).agreedAt()).list(FindingFilter.ALL).stream()
                .filter(it -> it.state() != FindingState.RESOLVED)
                .toList();
    }

    /** When the edition was checked, and by which version of the portal. */
    @Allowed(anyone = true)
    public EditionCheck check(Actor actor, PlanId plan, int edition) {
        editions.get(actor, plan, edition);
        return register.of(plan, edition).check(edition);
    }

    /** One of them, with all that became of it until the edition. */
    @Allowed(anyone = true)
    public FindingDetails get(Actor actor, PlanId plan, int edition, UUID finding) {
        editions.get(actor, plan, edition);
        return register.of(plan, edition).requireChecked(edition).life(finding, edition, Audience.of(actor, disclosures))
                .map(tale(actor, plan, edition, now.instant())::of)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "finding.unknown", edition));
    }

    /** How far every edition conforms that was checked, the earliest first. */
    @Allowed(anyone = true)
    public List<EditionConformity> conformity(Actor actor, PlanId plan) {
        return conformity(actor, plan, inOrder(actor, plan).getLast().number());
    }

    /** The same up to an edition: whether a later one is checked is no matter. */
    @Allowed(anyone = true)
    public List<EditionConformity> conformity(Actor actor, PlanId plan, int edition) {
        FindingBook book = register.of(plan, edition);
        int last = Math.min(edition, book.latest());
        List<EditionSummary> checked = inOrder(actor, plan).stream().filter(it -> it.number() <= last).toList();
        return new ConformityTrend(book, alliances.get(actor).members(), Audience.of(actor, disclosures)).of(checked);
    }

    /** What the answers about an edition depend on, for whoever wants to know whether theirs still holds. */
    @Allowed(anyone = true)
    public FindingStamp stamp(Actor actor, PlanId plan, int edition) {
        check(actor, plan, edition);
        LocalDate today = LocalDate.ofInstant(now.instant(), alliances.get(actor).zone());
        return new FindingStamp(plan, edition, today, Audience.of(actor, disclosures));
    }

    private ToldFindings told(Actor actor, PlanId plan, int edition, Instant at) {
        editions.get(actor, plan, edition);
        return new ToldFindings(register.of(plan, edition).requireChecked(edition).lives(edition, Audience.of(actor, disclosures)).toList(), tale(actor, plan, edition, at));
    }

    private FindingTale tale(Actor actor, PlanId plan, int edition, Instant at) {
        ZoneId zone = alliances.get(actor).zone();
        return FindingTale.upTo(edition, inOrder(actor, plan), exemptions.listGranted(actor, plan), zone, LocalDate.ofInstant(at, zone));
    }

    private List<EditionSummary> inOrder(Actor actor, PlanId plan) {
        return editions.list(actor, plan).stream().sorted(Comparator.comparing(EditionSummary::number)).toList();
    }
}
