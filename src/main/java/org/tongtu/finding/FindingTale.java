package org.tongtu.finding;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongtu.finding.FindingEvent.Kind;
import org.tongtu.finding.FindingLife.Stay;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.check.Finding;
import org.tongtu.proposal.Exemption;

/**
 * Tells findings' lives: which edition brought what, and what a resolution lets stand.
 *
 * @param editions by their number
 * @param granted by the finding that they let stand
 * @param today in the alliance's zone
 */
record FindingTale(Map<Integer, EditionSummary> editions, Map<UUID, List<Exemption>> granted, ZoneId zone, LocalDate today) {

    /** As it could be told when an edition was the latest. */
    static FindingTale upTo(int edition, List<EditionSummary> editions, List<Exemption> granted, ZoneId zone, LocalDate today) {
        return new FindingTale(
                editions.stream().filter(it -> it.number() <= edition).collect(Collectors.toMap(EditionSummary::number, Function.identity())),
                granted.stream().filter(it -> it.edition() != null && it.edition() <= edition).collect(Collectors.groupingBy(Exemption::finding)),
                zone, today);
    }

    FindingDetails of(FindingLife life) {
        Stay stay = life.last();
        Integer to = stay.to();
        return new FindingDetails(stay.last().finding(), stay.last().rule(), state(life), edition(stay.from()),
                to == null ? null : edition(to), exemption(stay).orElse(null), events(life));
    }

    /** The state alone, for whoever looks for findings in one: it costs less than the whole tale. */
    FindingState state(FindingLife life) {
        Stay stay = life.last();
        if (stay.to() != null) {
            return FindingState.RESOLVED;
        }
        return exemption(stay).filter(it -> it.covers(today)).isPresent() ? FindingState.EXEMPTED : FindingState.OPEN;
    }

    private Optional<Exemption> exemption(Stay stay) {
        return exemptions(stay).max(Comparator.comparing(Exemption::edition));
    }

    /** An exemption holds for as long as the finding stays without a break: what comes back is to be decided anew. */
    private Stream<Exemption> exemptions(Stay stay) {
        return granted.getOrDefault(stay.last().finding().id(), List.of()).stream().filter(it -> stay.has(it.edition()));
    }

    private List<FindingEvent> events(FindingLife life) {
        var events = new ArrayList<FindingEvent>();
        for (Stay stay : life.stays()) {
            FindingVersion first = stay.versions().getFirst();
            events.add(event(events.isEmpty() ? Kind.APPEARED : Kind.RETURNED, first.from(), first.finding()));
            changes(stay).forEach(events::add);
            exemptions(stay).flatMap(it -> exempted(it, stay)).forEach(events::add);
            Integer to = stay.to();
            if (to != null) {
                events.add(event(Kind.RESOLVED, to, stay.last().finding()));
            }
        }
        return events.stream().sorted(Comparator.comparingInt(this::edition)).toList();
    }

    /** The one that brought the step, or that was the latest on its day. */
    private int edition(FindingEvent step) {
        EditionSummary by = step.edition();
        return by != null ? by.number() : editions.values().stream()
                .filter(it -> !day(it).isAfter(step.day()))
                .mapToInt(EditionSummary::number)
                .max()
                .orElse(0);
    }

    private Stream<FindingEvent> changes(Stay stay) {
        List<FindingVersion> versions = stay.versions();
        return Stream.iterate(1, at -> at < versions.size(), at -> at + 1)
                .filter(at -> versions.get(at).differsFrom(versions.get(at - 1)))
                .map(at -> event(Kind.CHANGED, versions.get(at).from(), versions.get(at).finding()));
    }

    /** That it was granted, and that it came to its end while the finding was still there. */
    private Stream<FindingEvent> exempted(Exemption it, Stay stay) {
        EditionSummary by = edition(Objects.requireNonNull(it.edition()));
        var granting = new FindingEvent(Kind.EXEMPTED, day(by), by, stay.last().finding(), it);
        LocalDate until = it.until();
        Integer to = stay.to();
        if (until == null || !today.isAfter(until) || to != null && !day(edition(to)).isAfter(until)) {
            return Stream.of(granting);
        }
        return Stream.of(granting, new FindingEvent(Kind.EXPIRED, until.plusDays(1), null, stay.last().finding(), it));
    }

    private FindingEvent event(Kind kind, int edition, Finding finding) {
        EditionSummary by = edition(edition);
        return new FindingEvent(kind, day(by), by, finding, null);
    }

    private LocalDate day(EditionSummary edition) {
        return edition.day(zone);
    }

    private EditionSummary edition(int number) {
        return Objects.requireNonNull(editions.get(number), () -> "edition " + number);
    }
}
