package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Grant;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.proposal.CreateProposal;
import org.tongtu.proposal.Ground;
import org.tongtu.proposal.InviteMember;
import org.tongtu.proposal.ProposalPath;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.log.ApplyOperation;
import org.tongtu.proposal.log.Conflict;
import org.tongtu.proposal.log.Operations;
import org.tongtu.proposal.log.Write;

/** Two planners at one form and one shape, both online: what one had not seen when the work began is never overwritten. */
@BrowserTest
class CoEditingOnlineTests {

    private static final JurisdictionCode WULING = JurisdictionCode.of("990121101");
    private static final JurisdictionCode LIUDU = JurisdictionCode.of("990221101");
    private static final Actor PLANNER = new Actor(new AccountId(Ids.next()), "test", Set.of(new Grant(Role.PLANNER, WULING)));
    private static final String LAYER = "urban-boundary";
    private static final Comparator<BoundingBox> NORTH_WEST = Comparator.comparingDouble(it -> it.x + it.y);
    private static final Comparator<BoundingBox> EAST_MIDDLE = Comparator.comparingDouble((BoundingBox it) -> Math.round(-it.x / 5));

    @Autowired
    Browsers browsers;

    @Autowired
    Proposals proposals;

    @Autowired
    Operations operations;

    private final UUID west = Ids.next();
    private final UUID east = Ids.next();
    private ProposalId id;
    private Bench wuling;
    private Bench liudu;

    @BeforeEach
    void openOneShapeTwice() {
        id = proposals.create(PLANNER, new CreateProposal(Ids.next(), WULING, new PlanId("chihe-2035"),
                ProposalPath.ADJUSTMENT, Ground.EVALUATION_SHOWS_NEED, Localized.of("同时在线", "Both online"),
                Localized.of("试验", "Trial"), null));
        proposals.invite(PLANNER, new InviteMember(Ids.next(), WULING, id, LIUDU));
        draw(west, "试验西块", 106.04, 27.80, 106.05, 27.80, 106.05, 27.804, 106.05, 27.81, 106.04, 27.81);
        draw(east, "试验东块", 106.05, 27.80, 106.06, 27.80, 106.06, 27.81, 106.05, 27.81, 106.05, 27.804);
        wuling = Bench.open(browsers, "planner.990121101", id, LAYER, "试验西块");
        liudu = Bench.open(browsers, "planner.990221101", id, LAYER, "试验西块");
    }

    @AfterEach
    void close() {
        List.of(wuling, liudu).forEach(Bench::close);
    }

    private void draw(UUID thing, String name, double... ring) {
        var places = new Coordinate[ring.length / 2 + 1];
        for (int i = 0; i < places.length; i++) {
            int at = 2 * i % ring.length;
            places[i] = new Coordinate(ring[at], ring[at + 1]);
        }
        operations.apply(PLANNER, new ApplyOperation(Ids.next(), WULING, id, List.of(
                write(thing, Cell.ALIVE, CellValue.TRUE),
                write(thing, Cell.GEOMETRY, CellValue.of(new GeometryFactory().createPolygon(places))),
                write(thing, "name", CellValue.of(name))), null));
    }

    private static Write write(UUID thing, String cell, CellValue value) {
        return new Write(thing, ThingKind.FEATURE, LAYER, cell, Version.NONE, value);
    }

    private Geometry shape(UUID thing) {
        return operations.state(PLANNER, id).find(thing).orElseThrow().geometry().orElseThrow();
    }

    private boolean hasVertex(UUID thing, double x, double y) {
        return Stream.of(shape(thing).getCoordinates()).anyMatch(it -> it.equals2D(new Coordinate(x, y), 1e-9));
    }

    private List<Conflict> openConflicts() {
        return operations.conflicts(PLANNER, id).stream().filter(Conflict::isOpen).toList();
    }

    @Test
    void aFormThatWasOpenWhileTheOtherSavedMeetsInAConflictForBoth() {
        liudu.type("柳渡的名");
        wuling.rename("乌岭的名");
        assertThat(liudu.at(".pe-form .pe-meanwhile").filter(new Locator.FilterOptions().setHasText("乌岭的名")))
                .isVisible();
        assertThat(liudu.at(".pe-feature input[name=name]")).hasValue("柳渡的名");
        liudu.save();
        assertThat(liudu.dialog()).containsText("乌岭的名");
        assertThat(liudu.dialog()).containsText("柳渡的名");
        wuling.at(".pe-head .pe-danger").click();
        assertThat(wuling.dialog()).containsText("柳渡的名");
        liudu.takeWhatWasKeptAside();
        assertThat(wuling.dialog()).isHidden();
        assertThat(wuling.name()).hasText("柳渡的名");
        assertThat(openConflicts()).isEmpty();
    }

    @Test
    void aVertexDraggedWhileTheOtherMovedAnotherOneIsMerged() {
        liudu.takeInHand();
        wuling.reshape("106.05 27.804", "106.052 27.804");
        assertThat(liudu.coordinates()).hasValue(Pattern.compile("106\\.052 27\\.804"));
        liudu.drag(NORTH_WEST, -40, -30);
        liudu.finish();
        assertThat(liudu.coordinates()).not().hasValue(Pattern.compile("106\\.04 27\\.81"));
        assertThat(liudu.badge()).hasAttribute("data-state", "saved");
        assertThat(openConflicts()).isEmpty();
        assertThat(hasVertex(west, 106.052, 27.804)).isTrue();
        assertThat(hasVertex(east, 106.052, 27.804)).isTrue();
        assertThat(hasVertex(west, 106.04, 27.81)).isFalse();
    }

    @Test
    void aSharedVertexThatBothMovedIsDecidedForBothNeighboursTogether() {
        liudu.takeInHand();
        wuling.reshape("106.05 27.804", "106.052 27.804");
        assertThat(liudu.coordinates()).hasValue(Pattern.compile("106\\.052 27\\.804"));
        liudu.drag(EAST_MIDDLE.thenComparing(it -> Math.abs(it.y - middle(liudu))), -45, 10);
        liudu.finish();
        assertThat(liudu.dialog()).isVisible();
        assertThat(liudu.dialog()).containsText("试验东块");
        assertThat(openConflicts()).hasSize(2);
        assertThat(hasVertex(west, 106.052, 27.804)).isTrue();
        liudu.takeWhatWasKeptAside();
        assertThat(liudu.dialog()).isHidden();
        assertThat(openConflicts()).isEmpty();
        assertThat(hasVertex(west, 106.052, 27.804)).isFalse();
        assertThat(shape(west).intersection(shape(east)).getLength()).isGreaterThan(0.0099);
        assertThat(shape(west).touches(shape(east))).isTrue();
    }

    /** Half-way down the map: the vertex in the middle of the shared edge is the nearest to it. */
    private static double middle(Bench bench) {
        BoundingBox map = bench.at("tongtu-map .leaflet-container").first().boundingBox();
        return map.y + map.height / 2;
    }

    @Test
    void twoTabsOfOnePersonSendEachChangeOnce() {
        Bench second = wuling.again(LAYER, "试验西块");
        long before = operations.head(PLANNER, id).sequence();
        wuling.page().context().setOffline(true);
        wuling.rename("第一页改的名");
        assertThat(second.badge()).hasAttribute("data-state", "unsaved");
        assertThat(second.name()).hasText("第一页改的名");
        second.rename("第二页改的名");
        wuling.page().context().setOffline(false);
        assertThat(wuling.badge()).hasAttribute("data-state", "saved");
        assertThat(second.badge()).hasAttribute("data-state", "saved");
        assertThat(liudu.name()).hasText("第二页改的名");
        assertThat(operations.head(PLANNER, id).sequence()).isEqualTo(before + 2);
        assertThat(openConflicts()).isEmpty();
    }
}
