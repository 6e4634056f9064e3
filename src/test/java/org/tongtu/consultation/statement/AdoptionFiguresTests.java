package org.tongtu.consultation.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;
import org.tongtu.testing.TestAlliance;

class AdoptionFiguresTests {

    private static final Instant GIVEN = Instant.parse("2026-10-01T00:00:00Z");

    private final List<AdoptionReport.Row> rows = new ArrayList<>();

    /** @param waits days to each answer, the one in force first */
    private void point(@Nullable JurisdictionCode town, Topic topic, @Nullable Outcome outcome, int... waits) {
        var answers = new ArrayList<AnswerDetails>();
        for (int i = 0; i < waits.length && outcome != null; i++) {
            answers.add(new AnswerDetails(waits.length - i, outcome, "理由", null, null, null, GIVEN.plus(Duration.ofDays(waits[i])),
                    new AccountId(UUID.randomUUID()), town));
        }
        var point = new PointDetails(UUID.randomUUID(), 1, topic, "话", null, null, null, outcome == null ? "隐私" : null, answers);
        rows.add(new AdoptionReport.Row(new StatementDetails(UUID.randomUUID(), new ConsultationId(1), new ReceiptNumber("1-AAAAAA"), town, "",
                Stance.NEUTRAL, 1, GIVEN, null, List.of(point)), point));
    }

    private AdoptionFigures figures() {
        var notice = new ConsultationDetails(new ConsultationId(1), new ProposalId(1), Localized.same("题"), Localized.same("话"), GIVEN, GIVEN,
                List.of(), List.of(), null);
        return AdoptionFigures.of(new AdoptionReport(notice, new StatementCounts(0, 0, 0, 0, 0, 0, 0, 0, 0), Map.of(), rows));
    }

    @Test
    void peopleWaitedUntilTheFirstAnswerNotUntilItsCorrection() {
        point(TestAlliance.WEST, Topic.ROAD, Outcome.ADOPTED, 20, 3);
        point(TestAlliance.WEST, Topic.ROAD, Outcome.ADOPTED, 5);
        assertThat(figures().median()).contains(Duration.ofDays(4));
        assertThat(figures().longest()).contains(Duration.ofDays(5));
    }

    @Test
    void ofThreeTheMedianIsTheMiddleOne() {
        List.of(9, 1, 4).forEach(days -> point(TestAlliance.WEST, Topic.ROAD, Outcome.EXPLAINED, days));
        assertThat(figures().median()).contains(Duration.ofDays(4));
    }

    @Test
    void theAdoptedShareIsOfWhatWasAnsweredAndCountsWhatWasTakenUpInPart() {
        point(TestAlliance.WEST, Topic.ROAD, Outcome.ADOPTED, 1);
        point(TestAlliance.WEST, Topic.ROAD, Outcome.PARTLY, 1);
        point(TestAlliance.WEST, Topic.ROAD, Outcome.NOT_ADOPTED, 1);
        point(TestAlliance.WEST, Topic.ROAD, Outcome.REFERRED, 1);
        point(TestAlliance.WEST, Topic.ROAD, null);
        assertThat(figures().all()).isEqualTo(new AdoptionFigures.Tally(5, 4, 2));
        assertThat(figures().all().adoptedShare()).contains(0.5);
        assertThat(figures().masked()).isEqualTo(1);
    }

    @Test
    void townsAndTopicsAreCountedByThemselvesAndNobodyIsLeftOut() {
        point(null, Topic.WATER, Outcome.ADOPTED, 1);
        point(TestAlliance.WEST, Topic.ROAD, Outcome.NOT_ADOPTED, 1);
        point(TestAlliance.WEST, Topic.WATER, null);
        assertThat(figures().byTown()).containsExactly(
                Map.entry(Optional.of(TestAlliance.WEST), new AdoptionFigures.Tally(2, 1, 0)),
                Map.entry(Optional.empty(), new AdoptionFigures.Tally(1, 1, 1)));
        assertThat(figures().byTopic()).containsExactly(
                Map.entry(Topic.ROAD, new AdoptionFigures.Tally(1, 1, 0)), Map.entry(Topic.WATER, new AdoptionFigures.Tally(2, 1, 1)));
    }

    @Test
    void whereNothingIsAnsweredThereIsNoShareAndNoWait() {
        assertThat(figures().all().adoptedShare()).isEmpty();
        assertThat(figures().median()).isEmpty();
        assertThat(figures().longest()).isEmpty();
    }
}
