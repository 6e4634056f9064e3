package org.tongtu.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongtu.finding.FoundThings.ONE_TOWN;
import static org.tongtu.finding.FoundThings.OTHER_TOWN;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.standard.Disclosure;
import org.tongtu.plan.standard.Severity;

class ConformityTrendTests {

    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f");
    private static final int EDITIONS = 12;

    /** Findings come, change, go and come back, and layers are closed and opened; every edition is counted by itself, for each reader. */
    @RepeatedTest(60)
    void onePassCountsWhatEachEditionByItselfHas(RepetitionInfo turn) {
        FindingBook book = randomBook(new Random(turn.getCurrentRepetition()));
        List<EditionSummary> editions = IntStream.rangeClosed(1, EDITIONS).mapToObj(FoundThings::cover).toList();
        for (Audience audience : Audience.values()) {
            List<EditionConformity> trend = new ConformityTrend(book, List.of(ONE_TOWN, OTHER_TOWN), audience).of(editions);
            for (int edition = 1; edition <= EDITIONS; edition++) {
                EditionConformity counted = trend.get(edition - 1);
                for (Severity severity : Severity.values()) {
                    assertThat(counted.whole().count(severity)).isEqualTo(count(book, edition, audience, severity, it -> true));
                    assertThat(counted.office().count(severity)).isEqualTo(count(book, edition, audience, severity, it -> it.whoMustAct().isEmpty()));
                    assertThat(counted.of(OTHER_TOWN).count(severity))
                            .isEqualTo(count(book, edition, audience, severity, it -> it.whoMustAct().contains(OTHER_TOWN)));
                }
                assertThat(counted.appeared()).isEqualTo(without(book, edition, edition - 1, audience));
                assertThat(counted.resolved()).isEqualTo(edition == 1 ? 0 : without(book, edition - 1, edition, audience));
            }
        }
    }

    private static int count(FindingBook book, int edition, Audience audience, Severity severity, Predicate<Finding> wanted) {
        return (int) book.in(edition, audience).stream().map(FindingVersion::finding)
                .filter(it -> it.severity() == severity).filter(wanted).count();
    }

    /** What is told in one edition and is not at all in another. */
    private static int without(FindingBook book, int edition, int other, Audience audience) {
        var there = book.in(other, Audience.MEMBERS).stream().map(it -> it.finding().id()).collect(Collectors.toSet());
        List<UUID> told = book.in(edition, audience).stream().map(it -> it.finding().id()).toList();
        return (int) told.stream().filter(id -> !there.contains(id)).count();
    }

    private static FindingBook randomBook(Random random) {
        var register = new FoundThings();
        for (int edition = 1; edition <= EDITIONS; edition++) {
            Map<String, Double> found = new HashMap<>();
            NAMES.stream().filter(name -> random.nextInt(3) > 0).forEach(name -> found.put(name, 2.0 + random.nextInt(3)));
            register.edition(found, random.nextInt(3) == 0 ? Disclosure.MEMBERS : Disclosure.PUBLIC);
        }
        return register.book();
    }
}
