package org.tongtu.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongtu.testing.TestAlliance.box;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.Grid;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;

class TerritoryIndexTests {

    private static final JurisdictionCode A = JurisdictionCode.of("a");
    private static final JurisdictionCode B = JurisdictionCode.of("b");

    /** One ten-millionth of a degree is about a centimetre. */
    private static final double CENTIMETRE = 1e-7;

    private final TerritoryIndex index = new TerritoryIndex(List.of(
            member(B, box(111.1, 37.0, 111.2, 37.1)), member(A, box(111.0, 37.0, 111.1, 37.1))));

    @Test
    void anAreaInsideOneTownAffectsThatTownAlone() {
        assertThat(index.affectedBy(box(111.02, 37.02, 111.05, 37.05))).containsExactly(A);
    }

    @Test
    void anAreaAcrossTheBorderAffectsBothInTheChartersOrder() {
        assertThat(index.affectedBy(box(111.05, 37.02, 111.15, 37.05))).containsExactly(B, A);
    }

    @Test
    void anAreaThatEndsAtTheBorderDoesNotAffectTheOtherSide() {
        assertThat(index.affectedBy(box(111.05, 37.02, 111.1, 37.05))).containsExactly(A);
    }

    @Test
    void lessThanASquareMetreOverTheBorderIsNothing() {
        Geometry tenMetresHighOneCentimetreOver = box(111.05, 37.02, 111.1 + CENTIMETRE, 37.0201);
        assertThat(index.affectedBy(tenMetresHighOneCentimetreOver)).containsExactly(A);
        Geometry aKilometreHighOneCentimetreOver = box(111.05, 37.02, 111.1 + CENTIMETRE, 37.03);
        assertThat(index.affectedBy(aKilometreHighOneCentimetreOver)).containsExactly(B, A);
    }

    @Test
    void aLineReachingMoreThanAMetreOverAffectsTheOtherSide() {
        assertThat(index.affectedBy(line(111.05, 37.05, 111.1 + 50 * CENTIMETRE, 37.05))).containsExactly(A);
        assertThat(index.affectedBy(line(111.05, 37.05, 111.1 + 200 * CENTIMETRE, 37.05))).containsExactly(B, A);
    }

    @Test
    void aRoadAlongTheBorderAffectsBoth() {
        assertThat(index.affectedBy(line(111.1, 37.02, 111.1, 37.08))).containsExactly(B, A);
    }

    @Test
    void aPointAffectsWhoeverCoversIt() {
        assertThat(index.affectedBy(Grid.FACTORY.createPoint(new Coordinate(111.01, 37.01)))).containsExactly(A);
        assertThat(index.affectedBy(Grid.FACTORY.createPoint(new Coordinate(111.1, 37.01)))).containsExactly(B, A);
        assertThat(index.at(new Coordinate(111.1, 37.01))).contains(B);
        assertThat(index.at(new Coordinate(120, 30))).isEmpty();
    }

    @Test
    void smallPartsOverTheBorderAddUp() {
        Geometry[] slips = {
            box(111.05, 37.02, 111.1 + CENTIMETRE, 37.0205), box(111.05, 37.04, 111.1 + CENTIMETRE, 37.0405),
            box(111.05, 37.06, 111.1 + CENTIMETRE, 37.0605)
        };
        assertThat(index.affectedBy(slips[0])).containsExactly(A);
        assertThat(index.affectedBy(Grid.FACTORY.buildGeometry(List.of(slips)))).containsExactly(B, A);
    }

    @Test
    void theUnionIsEverythingTheMembersGovern() {
        assertThat(index.union().equalsTopo(box(111.0, 37.0, 111.2, 37.1))).isTrue();
        assertThat(new TerritoryIndex(List.of()).union().isEmpty()).isTrue();
    }

    private static Geometry line(double x1, double y1, double x2, double y2) {
        return Grid.FACTORY.createLineString(new Coordinate[] {new Coordinate(x1, y1), new Coordinate(x2, y2)});
    }

    static JurisdictionDetails member(JurisdictionCode code, Geometry boundary) {
        return new JurisdictionDetails(code, "test", Localized.same(code.value()), Localized.same(""), null, boundary,
                Ellipsoid.area(boundary), JurisdictionDetails.MEMBER);
    }
}
