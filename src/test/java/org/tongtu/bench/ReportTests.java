package org.tongtu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The file is read by programs: its shape is a contract. */
class ReportTests {

    private static final Figure MET = Figure.higher("operations", "1/s").value(412.4).aim(300).peer("single-writer", 824.8);
    private static final Figure PLAIN = Figure.lower("fsync", "ms").value(0.1234);
    private static final Figure SKIPPED = Figure.lower("workbench-heap", "KB").aim(300).skipped("no Chromium");

    private final Report report = new Report("loop", List.of(MET, PLAIN, SKIPPED));
    private final JsonNode json = JsonMapper.builder().build().readTree(report.json());

    @Test
    void theFileNamesTheBenchAndItsFigures() {
        assertThat(json.get("bench").asString()).isEqualTo("loop");
        JsonNode figure = json.at("/figures/0");
        assertThat(figure.propertyNames()).containsExactlyInAnyOrder("name", "value", "unit", "better", "aim", "peer", "peerValue");
        assertThat(figure.get("better").asString()).isEqualTo("higher");
        assertThat(figure.get("value").asDouble()).isEqualTo(412);
    }

    @Test
    void whatAFigureHasNoneOfIsLeftOut() {
        assertThat(json.at("/figures/1").propertyNames()).containsExactlyInAnyOrder("name", "value", "unit", "better");
    }

    @Test
    void aFigureThatWasNotMeasuredSaysWhyAndHasNoValue() {
        JsonNode figure = json.at("/figures/2");
        assertThat(figure.has("value")).isFalse();
        assertThat(figure.get("skipped").asString()).isEqualTo("no Chromium");
    }

    @Test
    void theTableSaysWhetherTheAimIsMetAndTheRatioToThePeer() {
        assertThat(report.table(Words.in(Locale.ENGLISH))).contains("(met)", "ratio 0.499", "not measured: no Chromium");
        assertThat(report.table(Words.in(Locale.CHINESE))).contains("达到", "比值 0.499");
    }

    @Test
    void lessIsBetterWhereItIsATime() {
        assertThat(Figure.lower("start-up", "s").value(15.1).aim(15).isMet()).isFalse();
        assertThat(Figure.lower("start-up", "s").value(14.9).aim(15).isMet()).isTrue();
        assertThat(PLAIN.isMet()).isNull();
    }
}
