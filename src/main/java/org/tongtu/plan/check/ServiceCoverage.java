package org.tongtu.plan.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.Grid;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.Rule;

/** 生活圈覆盖率: how much of each member's demand has a facility within reach. */
final class ServiceCoverage {

    /** What was counted in one member. */
    private static final class Count {
        private final Localized name;
        private double all;
        private double served;
        private final List<Thing> unserved = new ArrayList<>();

        Count(Localized name) {
            this.name = name;
        }
    }

    private final Rule.Coverage rule;
    private final Examination run;
    private final Surroundings surroundings;
    private final Map<JurisdictionCode, Count> counts = new LinkedHashMap<>();

    ServiceCoverage(Rule.Coverage rule, Examination run) {
        this.rule = rule;
        this.run = run;
        this.surroundings = new Surroundings(run);
        run.ground().members().forEach((member, name) -> counts.put(member, new Count(name)));
    }

    void evaluate() {
        run.forEach(rule, new Subjects.All().of(run.state(), rule.layer()), this::count);
        counts.forEach(this::report);
    }

    private void count(Thing feature) {
        double demand = feature.number(rule.attribute()).map(BigDecimal::doubleValue).orElse(0.0);
        if (demand <= 0) {
            return;
        }
        feature.geometry().ifPresent(geometry -> {
            boolean served = surroundings.hasNear(feature, geometry, rule.other(), rule.metres());
            home(feature, geometry).map(counts::get).ifPresent(count -> {
                count.all += demand;
                if (served) {
                    count.served += demand;
                } else {
                    count.unserved.add(feature);
                }
            });
        });
    }

    /** Where it lies; where the most of it lies, if it reaches across a border. */
    private Optional<JurisdictionCode> home(Thing feature, Geometry geometry) {
        Set<JurisdictionCode> members = run.members(feature);
        return members.size() < 2
                ? members.stream().findFirst()
                : run.ground().areas(geometry).entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                        .or(() -> members.stream().findFirst());
    }

    private void report(JurisdictionCode member, Count count) {
        if (count.all > 0 && count.served < rule.share() * count.all) {
            double share = count.served / count.all;
            var places = count.unserved.stream().flatMap(thing -> thing.geometry().stream()).toList();
            run.found(rule, member.value(), run.say("check.coverage", count.name, run.words().of(rule.layer()),
                            run.words().of(rule.other()), rule.metres(), share, rule.share(), count.unserved.size()),
                    count.unserved, Grid.FACTORY.buildGeometry(places), Set.of(member), new Measure(share * 100, rule.share() * 100, "%"));
        }
    }
}
