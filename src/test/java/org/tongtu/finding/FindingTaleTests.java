package org.tongtu.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongtu.finding.FoundThings.granted;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongtu.finding.FindingEvent.Kind;
import org.tongtu.plan.EditionSummary;

class FindingTaleTests {

    private static final LocalDate LATER = LocalDate.of(2026, 6, 1);
    private static final Map<String, Double> THERE = Map.of("a", 2.0);
    private static final Map<String, Double> LARGER = Map.of("a", 5.0);
    private static final Map<String, Double> GONE = Map.of();

    @Test
    void aFindingIsOpenSinceTheEditionThatFirstHadIt() {
        FindingDetails it = new FoundThings().edition(GONE).edition(THERE).edition(THERE).told("a", LATER);
        assertThat(it.state()).isEqualTo(FindingState.OPEN);
        assertThat(it.since().number()).isEqualTo(2);
        assertThat(it.since().proposal()).isEqualTo(2);
        assertThat(it.history()).extracting(FindingEvent::kind).containsExactly(Kind.APPEARED);
    }

    @Test
    void anotherMeasureIsAStepOfItsLife() {
        FindingDetails it = new FoundThings().edition(THERE).edition(LARGER).told("a", LATER);
        assertThat(it.since().number()).isEqualTo(1);
        assertThat(it.history()).extracting(FindingEvent::kind).containsExactly(Kind.APPEARED, Kind.CHANGED);
        assertThat(it.finding().measured()).isEqualTo(5.0);
    }

    @Test
    void theEditionThatHasItNoMoreResolvedIt() {
        FindingDetails it = new FoundThings().edition(THERE).edition(GONE).told("a", LATER);
        assertThat(it.state()).isEqualTo(FindingState.RESOLVED);
        assertThat(it.resolvedBy()).extracting(EditionSummary::number).isEqualTo(2);
        assertThat(it.history()).extracting(FindingEvent::kind).containsExactly(Kind.APPEARED, Kind.RESOLVED);
    }

    @Test
    void whatCameBackIsOpenSinceThen() {
        FindingDetails it = new FoundThings().edition(THERE).edition(GONE).edition(THERE).told("a", LATER);
        assertThat(it.state()).isEqualTo(FindingState.OPEN);
        assertThat(it.since().number()).isEqualTo(3);
        assertThat(it.history()).extracting(FindingEvent::kind).containsExactly(Kind.APPEARED, Kind.RESOLVED, Kind.RETURNED);
    }

    @Test
    void aGrantedExemptionLetsItStandUntilItsLastDay() {
        LocalDate until = LocalDate.of(2026, 5, 31);
        var register = new FoundThings().edition(GONE).edition(THERE);
        assertThat(register.told("a", until, granted("a", 2, until)).state()).isEqualTo(FindingState.EXEMPTED);
        FindingDetails after = register.told("a", until.plusDays(1), granted("a", 2, until));
        assertThat(after.state()).isEqualTo(FindingState.OPEN);
        assertThat(after.history()).extracting(FindingEvent::kind).containsExactly(Kind.APPEARED, Kind.EXEMPTED, Kind.EXPIRED);
    }

    @Test
    void theAuthoritysDocumentHasNoEnd() {
        var register = new FoundThings().edition(THERE);
        assertThat(register.told("a", LATER.plusYears(9), granted("a", 1, null)).state()).isEqualTo(FindingState.EXEMPTED);
    }

    @Test
    void anExemptionDoesNotCoverWhatCameBack() {
        var register = new FoundThings().edition(THERE).edition(GONE).edition(THERE);
        FindingDetails it = register.told("a", LATER, granted("a", 1, LATER.plusYears(1)));
        assertThat(it.state()).isEqualTo(FindingState.OPEN);
        assertThat(it.exemption()).isNull();
    }

    @Test
    void anExemptionThatOutlivedItsFindingDidNotExpire() {
        var register = new FoundThings().edition(THERE).edition(GONE);
        FindingDetails it = register.told("a", LATER, granted("a", 1, LocalDate.of(2026, 4, 1)));
        assertThat(it.history()).extracting(FindingEvent::kind).containsExactly(Kind.APPEARED, Kind.EXEMPTED, Kind.RESOLVED);
    }

    @Test
    void anExemptionStandsWhenTheMeasureChanges() {
        var register = new FoundThings().edition(THERE).edition(LARGER);
        FindingDetails it = register.told("a", LATER, granted("a", 1, LATER.plusYears(1)));
        assertThat(it.state()).isEqualTo(FindingState.EXEMPTED);
    }
}
