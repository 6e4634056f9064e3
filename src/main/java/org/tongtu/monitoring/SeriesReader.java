package org.tongtu.monitoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.AllianceDetails;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Period;
import org.tongtu.plan.target.Indicator;

/**
 * The figures of an indicator and place. Where nobody states a figure for the region, and the indicator adds up, it is
 * the sum of the members' for those periods that every member has reported.
 */
@Component
class SeriesReader {

    private final ObservationRepository observations;
    private final Alliances alliances;

    SeriesReader(ObservationRepository observations, Alliances alliances) {
        this.observations = observations;
        this.alliances = alliances;
    }

    List<Assessment.SeriesPoint> of(Indicator indicator, JurisdictionCode jurisdiction) {
        List<Assessment.SeriesPoint> stated = stated(indicator, jurisdiction);
        boolean adds = indicator.aggregation() == Indicator.Aggregation.SUM;
        return stated.isEmpty() && adds && jurisdiction.equals(Observations.REGION) ? summed(indicator) : stated;
    }

    private List<Assessment.SeriesPoint> stated(Indicator indicator, JurisdictionCode jurisdiction) {
        return observations.series(indicator.code(), jurisdiction).stream()
                .map(one -> new Assessment.SeriesPoint(one.period(), one.value(), one.verifiedBy() != null, one.source()))
                .toList();
    }

    private List<Assessment.SeriesPoint> summed(Indicator indicator) {
        Optional<AllianceDetails> alliance = alliances.find(Actor.SYSTEM);
        List<Map<Period, BigDecimal>> members = alliance.map(AllianceDetails::members).orElse(List.of()).stream()
                .map(member -> byPeriod(stated(indicator, member)))
                .toList();
        var common = new TreeSet<Period>();
        members.stream().findFirst().ifPresent(first -> common.addAll(first.keySet()));
        members.forEach(one -> common.retainAll(one.keySet()));
        return common.stream()
                .map(period -> new Assessment.SeriesPoint(
                        period, RollUp.sum(members.stream().map(one -> one.get(period)).toList()), false, ""))
                .toList();
    }

    private static Map<Period, BigDecimal> byPeriod(List<Assessment.SeriesPoint> series) {
        var values = new TreeMap<Period, BigDecimal>();
        series.forEach(point -> values.put(point.period(), point.value()));
        return values;
    }
}
