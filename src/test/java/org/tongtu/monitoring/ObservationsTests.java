package org.tongtu.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Grant;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Period;
import org.tongtu.kernel.Role;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestClock;

@PortalTest
class ObservationsTests {

    @Autowired
    Observations observations;

    @Autowired
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private final JurisdictionCode town = JurisdictionCode.of(Ids.next().toString());
    private final Actor reporter = planner();
    private final Actor colleague = planner();
    private final Actor secretary =
            new Actor(new AccountId(Ids.next()), "secretary", Set.of(new Grant(Role.SECRETARY, null)));

    @Test
    void aFigureIsVerifiedByAnotherPersonThanItsReporter() {
        UUID id = observations.report(reporter, figure("125.99"));
        assertThatThrownBy(() -> observations.verify(reporter, new VerifyObservation(Ids.next(), town, id)))
                .hasMessageContaining("monitoring.own-figure");
        observations.verify(colleague, new VerifyObservation(Ids.next(), town, id));
        assertThat(observations.get(reporter, id).verifiedBy()).isEqualTo(colleague.id());
        assertThatThrownBy(() -> observations.verify(secretary, new VerifyObservation(Ids.next(), town, id)))
                .hasMessageContaining("monitoring.already-verified");
    }

    @Test
    void aCorrectionKeepsTheWrongFigureAndItsReason() {
        UUID wrong = observations.report(reporter, figure("125.99"));
        UUID right = observations.correct(reporter, correction(wrong, "12.599"));
        List<ObservationDetails> history = observations.history(reporter, right);
        assertThat(history).extracting(ObservationDetails::value)
                .containsExactly(new BigDecimal("125.99"), new BigDecimal("12.599"));
        assertThat(history).extracting(ObservationDetails::standing)
                .containsExactly(ObservationDetails.Standing.CORRECTED, ObservationDetails.Standing.REPORTED);
        assertThat(history.getLast().reason()).isEqualTo("decimal point");
        assertThat(observations.series(reporter, "DS-01", town)).extracting(ObservationDetails::id).containsExactly(right);
    }

    @Test
    void aFigureIsCorrectedOnceAndThenItsCorrection() {
        UUID wrong = observations.report(reporter, figure("125.99"));
        UUID right = observations.correct(reporter, correction(wrong, "12.599"));
        assertThatThrownBy(() -> observations.correct(reporter, correction(wrong, "13")))
                .hasMessageContaining("monitoring.figure-replaced");
        observations.correct(reporter, correction(right, "12.6"));
        assertThat(observations.history(reporter, wrong)).hasSize(3);
    }

    @Test
    void theSameFigureIsNotReportedTwice() {
        observations.report(reporter, figure("1"));
        assertThatThrownBy(() -> observations.report(colleague, figure("2")))
                .hasMessageContaining("monitoring.already-reported");
    }

    @Test
    void aPlannerOfAnotherTownDoesNotReportAndTheRegionIsTheJointOffices() {
        var stranger = new Actor(new AccountId(Ids.next()), "stranger",
                Set.of(new Grant(Role.PLANNER, JurisdictionCode.of("elsewhere"))));
        assertThatThrownBy(() -> observations.report(stranger, figure("1"))).hasMessageContaining("role-not-held");
        assertThatThrownBy(() -> observations.report(secretary, figure("1"))).hasMessageContaining("role-not-held");
        var regional = new ReportObservation(Ids.next(), Observations.REGION, "KJ-06",
                Period.ofYear(1900 + ThreadLocalRandom.current().nextInt(90)), BigDecimal.TEN, "%", "station", "");
        assertThat(observations.report(secretary, regional)).isNotNull();
    }

    @Test
    void aFigureIsOneOfTheCatalogueAndInItsUnit() {
        var hectares = new ReportObservation(
                Ids.next(), town, "DS-01", Period.ofYear(2025), BigDecimal.TEN, "ha", "yearbook 2026", "");
        assertThatThrownBy(() -> observations.report(reporter, hectares)).hasMessageContaining("monitoring.other-unit [ha, DS-01, km2]");
        var unknown = new ReportObservation(
                Ids.next(), town, "XX-99", Period.ofYear(2025), BigDecimal.TEN, "ha", "yearbook 2026", "");
        assertThatThrownBy(() -> observations.report(reporter, unknown)).hasMessageContaining("target.unknown-indicator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2199", "2027", "2026-12", "1066"})
    void aFigureIsOfATimeThatHasBegun(String time) {
        var report = new ReportObservation(
                Ids.next(), town, "DS-01", new Period(time), BigDecimal.TEN, "km2", "yearbook 2026", "");
        clock.freeze(Instant.parse("2026-11-22T00:00:00Z"));
        assertThatThrownBy(() -> observations.report(reporter, report)).hasMessageContaining("monitoring.other-time");
    }

    /** What is loaded is measured by the same rules as what is reported, and one bad row keeps all of them out. */
    @Test
    void whatIsLoadedIsCheckedLikeWhatIsReported() {
        assertRefused(row("DS-01", Period.ofYear(2019), "ha"), "monitoring.other-unit");
        assertRefused(row("XX-99", Period.ofYear(2019), "km2"), "target.unknown-indicator");
        assertRefused(row("DS-01", Period.ofYear(2199), "km2"), "monitoring.other-time");
        assertThat(observations.series(Actor.ANONYMOUS, "DS-01", town)).isEmpty();
    }

    private void assertRefused(LoadObservations.Row wrong, String reason) {
        var load = new LoadObservations(Ids.next(), List.of(row("DS-01", Period.ofYear(2018), "km2"), wrong));
        assertThatThrownBy(() -> observations.load(Actor.SYSTEM, load)).hasMessageContaining(reason);
    }

    private LoadObservations.Row row(String indicator, Period period, String unit) {
        return new LoadObservations.Row(town, indicator, period, BigDecimal.TEN, unit, "yearbook");
    }

    @Test
    void loadingTwiceTakesNothingTwiceAndKeepsWhatDiffers() {
        assertThat(observations.load(Actor.SYSTEM, load("100", "2"))).isEqualTo(new LoadReport(2, 0, 0));
        assertThat(observations.load(Actor.SYSTEM, load("100.0", "3"))).isEqualTo(new LoadReport(0, 1, 1));
        assertThat(observations.series(Actor.ANONYMOUS, "DS-01", town)).extracting(one -> one.value().toString())
                .containsExactly("100", "2");
    }

    private LoadObservations load(String first, String second) {
        return new LoadObservations(Ids.next(), List.of(
                new LoadObservations.Row(town, "DS-01", Period.ofYear(2019), new BigDecimal(first), "km2", "yearbook"),
                new LoadObservations.Row(town, "DS-01", Period.ofYear(2020), new BigDecimal(second), "km2", "yearbook")));
    }

    private ReportObservation figure(String value) {
        return new ReportObservation(
                Ids.next(), town, "DS-01", Period.ofYear(2025), new BigDecimal(value), "km2", "yearbook 2026", "p. 12");
    }

    private CorrectObservation correction(UUID wrong, String value) {
        return new CorrectObservation(Ids.next(), town, wrong, new BigDecimal(value), "yearbook 2026", "p. 12", "decimal point");
    }

    private Actor planner() {
        return new Actor(new AccountId(Ids.next()), "planner", Set.of(new Grant(Role.PLANNER, town)));
    }
}
