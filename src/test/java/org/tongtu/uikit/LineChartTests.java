package org.tongtu.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class LineChartTests {

    @Test
    void aChartIsWellFormedAndEscapesWhatPeopleWrote() throws Exception {
        String svg = chart("<script>alert(1)</script>", 72, 78.4).toSvg();
        assertThat(svg).doesNotContain("<script").contains("&lt;script");
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(document.getElementsByTagName("circle").getLength()).isEqualTo(2);
    }

    @Test
    void axesHaveRoundNumbers() {
        assertThat(Axis.of(new double[] {72, 78.4}, false).ticks()).containsExactly(72.0, 74.0, 76.0, 78.0, 80.0);
        assertThat(Axis.of(new double[] {5, 5}, false).ticks()).containsExactly(4.0, 5.0, 6.0);
        assertThat(Axis.of(new double[] {0.98, 1.02}, false).write(0.985)).isEqualTo("0.985");
    }

    @Test
    void aChartWithoutFiguresIsNoPicture() {
        assertThat(new LineChart("nothing", "", "%", List.of()).toSvg()).isEmpty();
    }

    private static LineChart chart(String title, double from, double to) {
        return new LineChart(title, "rising", "%", List.of(new LineChart.Line("actual", LineChart.Style.ACTUAL,
                List.of(new LineChart.Point(2020, "2020", from), new LineChart.Point(2025, "2025", to)))));
    }
}
