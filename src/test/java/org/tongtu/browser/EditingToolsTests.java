package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Splitting, merging, holes, taking back and doing again: what one planner does, the other's browser shows. */
@BrowserTest
class EditingToolsTests extends EmptyLayer {

    private void splitDown(double x) {
        two.begin("分割");
        BoundingBox map = two.map();
        two.click(x, map.y + 25);
        two.click(x, map.y + map.height - 40);
        page.keyboard().press("Enter");
    }

    @Test
    void whatWasTakenBackIsDoneAgainWithKeys() {
        two.type(SQUARE);
        assertThat(two.changed()).hasCount(1);
        page.locator(".pe-feature h2").focus();
        page.keyboard().press("Control+z");
        assertThat(two.changed()).hasCount(0);
        assertThat(page.locator(".pe-panel [data-tool=redo]")).isEnabled();
        page.locator(".pe-panel [data-tool=redo]").focus();
        page.keyboard().press("Control+Shift+Z");
        assertThat(two.changed()).hasCount(1);
        page.keyboard().press("Control+z");
        assertThat(two.changed()).hasCount(0);
    }

    @Test
    void aSplitShapeIsTwoForTheOtherAndMergedIsOneAgain() {
        two.type(SQUARE);
        assertThat(two.changed()).hasCount(1);
        splitDown(two.middleX());
        two.chooseBoth();
        TwoPlanners.press(page, "合并");
        assertThat(two.changed()).hasCount(1);
        assertThat(page.locator(".pe-problems li")).hasCount(0);
    }

    @Test
    void aLineThatDividesNothingStaysInTheHandWithAWord() {
        two.type(SQUARE);
        two.begin("分割");
        two.click(two.middleX() - 30, two.middleY());
        two.click(two.middleX() + 30, two.middleY());
        page.keyboard().press("Enter");
        assertThat(page.locator(".pe-panel > .pe-fault")).containsText("没有把图形分开");
        assertThat(page.locator(".pe-panel [data-tool=finish]")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator(".pe-panel [data-tool=measure-LINE]")).isVisible();
    }

    @Test
    void aHoleIsCutOutForTheOther() {
        two.bothAt(SQUARE);
        String before = TwoPlanners.coordinates(page).inputValue();
        two.begin("挖洞");
        for (int[] step : new int[][] {{-40, -40}, {40, -40}, {40, 40}}) {
            two.click(two.middleX() + step[0], two.middleY() + step[1]);
        }
        page.keyboard().press("Enter");
        assertThat(TwoPlanners.coordinates(two.watching())).not().hasValue(before);
        assertThat(TwoPlanners.coordinates(two.watching())).hasValue(Pattern.compile(".*\\n\\n.*", Pattern.DOTALL));
    }

    @Test
    void aShapeIsTurnedWithThePointer() {
        two.bothAt(SQUARE);
        String before = TwoPlanners.coordinates(page).inputValue();
        two.begin("旋转");
        BoundingBox handle = page.locator(".leaflet-marker-icon.marker-icon").first().boundingBox();
        double x = handle.x + handle.width / 2;
        double y = handle.y + handle.height / 2;
        two.drag(x, y, x + (two.middleX() - x) / 2, y);
        TwoPlanners.press(page, "完成");
        assertThat(TwoPlanners.coordinates(two.watching())).not().hasValue(before);
        assertThat(TwoPlanners.coordinates(two.watching())).hasValue(TwoPlanners.coordinates(page).inputValue());
        assertThat(area(TwoPlanners.coordinates(page).inputValue()) / area(before)).isCloseTo(1, Offset.offset(0.005));
    }

    @Test
    void aShapeIsScaledWithThePointer() {
        two.bothAt(SQUARE);
        String before = TwoPlanners.coordinates(page).inputValue();
        two.begin("等比缩放");
        pullHandle(0.5);
        assertThat(page.locator(".pe-figures")).containsText(Pattern.compile("缩放到 (49|50|51)(\\.\\d)?% · 面积 [\\d.,]+ 公顷"));
        pullHandle(1.6);
        assertThat(page.locator(".pe-figures")).containsText(Pattern.compile("缩放到 (79|80|81)(\\.\\d)?% · 面积 "));
        TwoPlanners.press(page, "完成");
        assertThat(TwoPlanners.coordinates(two.watching())).not().hasValue(before);
        assertThat(TwoPlanners.coordinates(two.watching())).hasValue(TwoPlanners.coordinates(page).inputValue());
        assertThat(area(TwoPlanners.coordinates(page).inputValue()) / area(before)).isCloseTo(0.64, Offset.offset(0.03));
        page.locator(".pe-panel [data-tool=undo]").click();
        assertThat(TwoPlanners.coordinates(two.watching())).hasValue(before);
    }

    /** The corner of the frame, so many times as far from the shape's middle as it was. */
    private void pullHandle(double times) {
        List<BoundingBox> corners = page.locator(".pe-handle").all().stream().map(Locator::boundingBox).toList();
        double x = corners.getFirst().x + corners.getFirst().width / 2;
        double y = corners.getFirst().y + corners.getFirst().height / 2;
        double middleX = corners.stream().mapToDouble(it -> it.x + it.width / 2).average().orElseThrow();
        double middleY = corners.stream().mapToDouble(it -> it.y + it.height / 2).average().orElseThrow();
        two.drag(x, y, middleX + times * (x - middleX), middleY + times * (y - middleY));
    }

    @Test
    void scalingThatIsGivenUpChangesNothing() {
        two.type(SQUARE);
        assertThat(two.changed()).hasCount(1);
        String before = TwoPlanners.coordinates(page).inputValue();
        two.begin("等比缩放");
        pullHandle(0.5);
        page.keyboard().press("Escape");
        assertThat(page.locator(".pe-handle")).hasCount(0);
        assertThat(page.locator(".pe-panel [data-tool=measure-LINE]")).isVisible();
        assertThat(TwoPlanners.coordinates(page)).hasValue(before);
    }

    /** Of a ring as the panel writes it, in square degrees. */
    private static double area(String coordinates) {
        double[][] ring = coordinates.lines().map(line -> Stream.of(line.split(" ")).mapToDouble(Double::parseDouble).toArray()).toArray(double[][]::new);
        double twice = 0;
        for (int i = 0; i < ring.length; i++) {
            double[] next = ring[(i + 1) % ring.length];
            twice += ring[i][0] * next[1] - next[0] * ring[i][1];
        }
        return Math.abs(twice) / 2;
    }

    @Test
    void aDraggedBorderNamesTheNeighbourThatMovesToo() {
        two.type(SQUARE);
        two.type(EAST);
        two.begin("改形状");
        BoundingBox corner = page.locator(".leaflet-marker-icon.marker-icon:not(.marker-icon-middle)").first().boundingBox();
        double x = corner.x + corner.width / 2;
        double y = corner.y + corner.height / 2;
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x + 60, y - 30);
        page.mouse().move(x + 80, y - 40);
        assertThat(page.locator(".pe-concern")).containsText("相邻图斑会一起移动");
        page.mouse().up();
        TwoPlanners.press(page, "完成");
        assertThat(page.locator(".pe-saved")).hasAttribute("data-state", "saved");
        assertThat(page.locator(".pe-problems li")).hasCount(0);
    }

    /** A square with a corner more to the east. */
    private static final String BULGED = "106.020 27.850\n106.030 27.850\n106.031 27.854\n106.030 27.858\n106.020 27.858";

    /** Clicks some pixels beside a place on the map. */
    private void clickBeside(double longitude, double latitude, int right, int down) {
        Object at = page.evaluate("([x, y]) => { const map = document.querySelector('tongtu-map').map, box = map.getContainer().getBoundingClientRect(), "
                + "at = map.latLngToContainerPoint([y, x]); return [at.x + box.left, at.y + box.top]; }", List.of(longitude, latitude));
        List<Double> place = ((List<?>) at).stream().map(it -> ((Number) it).doubleValue()).toList();
        two.click(place.getFirst() + right, place.getLast() + down);
    }

    @Test
    void theFirstVertexOfADrawingHoldsOnToTheCornerBesideIt() {
        two.type(SQUARE);
        assertThat(two.changed()).hasCount(1);
        two.begin("画面");
        clickBeside(106.03, 27.858, 5, -5);
        clickBeside(106.03, 27.858, 50, -10);
        clickBeside(106.03, 27.858, 50, 60);
        page.keyboard().press("Enter");
        assertThat(two.changed()).hasCount(2);
        assertThat(TwoPlanners.coordinates(page)).hasValue(Pattern.compile("^106\\.03 27\\.858\n.*", Pattern.DOTALL));
    }

    @Test
    void aDrawingFollowsAnEdgeThatIsThere() {
        two.type(BULGED);
        assertThat(two.changed()).hasCount(1);
        two.begin("画面");
        clickBeside(106.03, 27.858, 5, -5);
        clickBeside(106.03, 27.85, 5, 5);
        page.keyboard().press("t");
        clickBeside(106.0335, 27.853, 0, 0);
        page.keyboard().press("Enter");
        assertThat(two.changed()).hasCount(2);
        assertThat(TwoPlanners.coordinates(page)).hasValue(Pattern.compile("106\\.03 27\\.858\n106\\.031 27\\.854\n106\\.03 27\\.85\n.*", Pattern.DOTALL));
        assertThat(page.locator(".pe-problems li")).hasCount(0);
    }

    @Test
    void aCornerHeldOnTheMiddleOfANeighboursEdgeIsTheNeighboursToo() {
        two.type(BULGED);
        assertThat(two.changed()).hasCount(1);
        two.begin("画面");
        clickBeside(106.0305, 27.852, 5, 0);
        clickBeside(106.0335, 27.851, 0, 0);
        clickBeside(106.0335, 27.855, 0, 0);
        assertThat(page.locator(".pe-concern")).containsText("得到这个顶点");
        page.keyboard().press("Enter");
        assertThat(two.changed()).hasCount(2);
        String corner = TwoPlanners.coordinates(page).inputValue().lines().findFirst().orElseThrow();
        for (int i = 0; i < 2; i++) {
            two.watching().locator(".pe-list li:has(.pe-changed) button").nth(i).click();
            assertThat(TwoPlanners.coordinates(two.watching())).hasValue(Pattern.compile(".*" + corner.replace(".", "\\.") + ".*", Pattern.DOTALL));
        }
        assertThat(page.locator(".pe-problems li")).hasCount(0);
    }
}
