package org.tongtu.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.EditionStatus;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.standard.Disclosure;
import org.tongtu.plan.standard.Severity;
import org.tongtu.plan.standard.SketchRegion;
import org.tongtu.proposal.Exemption;

/** A register in memory, to be led through editions: edition n was agreed on the n-th of March 2026. */
final class FoundThings {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static final JurisdictionCode ONE_TOWN = JurisdictionCode.of("990101");
    static final JurisdictionCode OTHER_TOWN = JurisdictionCode.of("990102");

    private final List<FindingVersion> rows = new ArrayList<>();
    private int edition;

    /** The next edition has these findings, by the names of {@link #id}, each with what is measured. */
    FoundThings edition(Map<String, Double> measured) {
        return edition(measured, Disclosure.PUBLIC);
    }

    FoundThings edition(Map<String, Double> measured, Disclosure disclosure) {
        var found = new LinkedHashMap<UUID, String>();
        measured.forEach((name, size) -> found.put(id(name), StoredFinding.write(finding(name, size), Localized.same("rule"), disclosure)));
        edition++;
        RegisterStep step = RegisterStep.between(standing(), found);
        rows.replaceAll(row -> row.to() == null && step.ended().contains(row.finding().id())
                ? new FindingVersion(row.finding(), row.rule(), row.disclosure(), row.from(), edition) : row);
        step.written().forEach((id, content) -> rows.add(StoredFinding.read(id, content, edition, null)));
        return this;
    }

    private Map<UUID, String> standing() {
        var standing = new LinkedHashMap<UUID, String>();
        rows.stream().filter(row -> row.to() == null).forEach(row ->
                standing.put(row.finding().id(), StoredFinding.write(row.finding(), row.rule(), row.disclosure())));
        return standing;
    }

    List<FindingVersion> rows() {
        return List.copyOf(rows);
    }

    FindingBook book() {
        return FindingBook.of(List.of(), rows());
    }

    /** What becomes of a finding, told to members on a day. */
    FindingDetails told(String name, LocalDate today, Exemption... granted) {
        var editions = new TreeMap<Integer, EditionSummary>();
        for (int number = 1; number <= edition; number++) {
            editions.put(number, cover(number));
        }
        FindingLife life = book().life(id(name), edition, Audience.MEMBERS).orElseThrow();
        return FindingTale.upTo(edition, List.copyOf(editions.values()), List.of(granted), ZONE, today).of(life);
    }

    static EditionSummary cover(int number) {
        Instant agreed = LocalDate.of(2026, 3, number).atStartOfDay(ZONE).toInstant();
        return new EditionSummary(new PlanId("test"), number, EditionStatus.AGREED, agreed, number == 1 ? null : number, 1L, null, null, null, null);
    }

    static Exemption granted(String name, int edition, @Nullable LocalDate until) {
        return new Exemption(Ids.next(), new ProposalId(edition), id(name), "rule", Severity.FORBID, Localized.same("rule"),
                Localized.same("rule"), Exemption.Kind.EXEMPTION, "because", until, "", "", "", new AccountId(Ids.next()),
                Instant.EPOCH, Instant.EPOCH, edition);
    }

    static UUID id(String name) {
        return PlanStates.id(name);
    }

    static Finding finding(String name, double measured) {
        return new Finding(id(name), "rule", "de".contains(name) ? Severity.WARN : Severity.FORBID, Localized.same(name),
                List.of(PlanStates.id("thing")), SketchRegion.box(0, 0, measured, 1), who(name), measured, 1.0, "m²");
    }

    /** A and D are the joint office's, B is one town's; all others are both towns'. */
    private static Set<JurisdictionCode> who(String name) {
        return switch (name) {
            case "a", "d" -> Set.of();
            case "b" -> Set.of(ONE_TOWN);
            default -> new TreeSet<>(Set.of(ONE_TOWN, OTHER_TOWN));
        };
    }
}
