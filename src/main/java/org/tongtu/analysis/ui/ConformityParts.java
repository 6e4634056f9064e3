package org.tongtu.analysis.ui;

import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import org.tongtu.analysis.Boundaries;
import org.tongtu.analysis.Conformity;
import org.tongtu.analysis.ConformityChecks;
import org.tongtu.analysis.ConformityReport;
import org.tongtu.analysis.ConformityReports;
import org.tongtu.analysis.print.ConformityPapers;
import org.tongtu.geodata.Grid;
import org.tongtu.jurisdiction.Territories;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.PlanId;
import org.tongtu.proposal.history.Moment;

/** What the check's screen asks. */
@Component
class ConformityParts {

    /** Degrees: about a kilometre from side to side. */
    private static final double EXAMPLE = 0.005;

    private final Boundaries boundaries;
    private final ConformityChecks checks;
    private final ConformityReports reports;
    private final Territories territories;
    private final ConformityPapers papers;

    ConformityParts(Boundaries boundaries, ConformityChecks checks, ConformityReports reports, Territories territories,
            ConformityPapers papers) {
        this.boundaries = boundaries;
        this.checks = checks;
        this.reports = reports;
        this.territories = territories;
        this.papers = papers;
    }

    Boundaries boundaries() {
        return boundaries;
    }

    Conformity check(Actor actor, PlanId plan, Moment moment, Geometry boundary) {
        return checks.check(actor, plan, moment, boundary);
    }

    ConformityReport report(Actor actor, Conformity conformity, Locale locale) {
        return reports.of(actor, conformity, locale);
    }

    ConformityPapers papers() {
        return papers;
    }

    /** A square in the middle of the region; empty while there is none. */
    Optional<Geometry> example() {
        Geometry region = territories.union();
        if (region.isEmpty()) {
            return Optional.empty();
        }
        Coordinate middle = region.getInteriorPoint().getCoordinate();
        return Optional.of(Grid.snap(Grid.FACTORY.createPoint(middle).buffer(EXAMPLE, 4)));
    }
}
