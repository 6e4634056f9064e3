package org.tongtu.consultation.statement;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongtu.kernel.JurisdictionCode;

/**
 * What an adoption report adds up to, by the points that stand in it.
 *
 * @param all every point
 * @param masked points whose words are not public
 * @param median from a statement to the first answer to a point of it; half of the answered ones waited no longer. Empty where
 *     nothing was answered
 * @param longest of the same
 * @param byTown the town with most points first; empty for statements that named none
 * @param byTopic only topics that somebody spoke of
 */
public record AdoptionFigures(
        Tally all, int masked, Optional<Duration> median, Optional<Duration> longest,
        Map<Optional<JurisdictionCode>, Tally> byTown, Map<Topic, Tally> byTopic) {

    /** @param adopted taken up whole or in part */
    public record Tally(int points, int answered, int adopted) {

        private static Tally of(List<AdoptionReport.Row> rows) {
            List<Outcome> outcomes = rows.stream().flatMap(row -> row.point().answer().stream()).map(AnswerDetails::outcome).toList();
            return new Tally(rows.size(), outcomes.size(), (int) outcomes.stream()
                    .filter(outcome -> outcome == Outcome.ADOPTED || outcome == Outcome.PARTLY).count());
        }

        /** Of the answered ones, from 0 to 1; empty where nothing was answered. */
        public Optional<Double> adoptedShare() {
            return answered == 0 ? Optional.empty() : Optional.of((double) adopted / answered);
        }
    }

    public static AdoptionFigures of(AdoptionReport report) {
        List<AdoptionReport.Row> rows = report.rows();
        List<Duration> waits = rows.stream().flatMap(row -> waited(row).stream()).sorted().toList();
        return new AdoptionFigures(Tally.of(rows), (int) rows.stream().filter(row -> row.point().maskReason() != null).count(),
                median(waits), waits.isEmpty() ? Optional.empty() : Optional.of(waits.getLast()),
                largestFirst(tallies(rows, row -> Optional.ofNullable(row.statement().jurisdiction()))),
                new TreeMap<>(tallies(rows, row -> row.point().topic())));
    }

    private static Optional<Duration> waited(AdoptionReport.Row row) {
        List<AnswerDetails> answers = row.point().answers();
        return answers.isEmpty() ? Optional.empty() : Optional.of(Duration.between(row.statement().givenAt(), answers.getLast().at()));
    }

    private static Optional<Duration> median(List<Duration> sorted) {
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        int middle = sorted.size() / 2;
        return Optional.of(sorted.size() % 2 == 1 ? sorted.get(middle) : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2));
    }

    private static <K> Map<K, Tally> tallies(List<AdoptionReport.Row> rows, Function<AdoptionReport.Row, K> by) {
        return rows.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.collectingAndThen(Collectors.toList(), Tally::of)));
    }

    private static <K> Map<K, Tally> largestFirst(Map<K, Tally> tallies) {
        return tallies.entrySet().stream()
                .sorted(java.util.Comparator.comparingInt(entry -> -entry.getValue().points()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }
}
