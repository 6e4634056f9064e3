package org.tongtu.finding.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.finding.FindingDetails;
import org.tongtu.finding.FindingState;
import org.tongtu.kernel.Localized;
import org.tongtu.language.Texts;
import org.tongtu.plan.EditionStatus;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.standard.Severity;
import org.tongtu.plan.standard.SketchRegion;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestAlliance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class FindingFilesTests {

    @TempDir
    Path folder;

    @Autowired
    FindingFiles files;

    @Autowired
    JsonMapper json;

    @Test
    void nothingInATableIsAFormula() throws IOException {
        List<FindingDetails> found = List.of(finding("=HYPERLINK(\"http://x\",\"看\")", null));
        assertThat(csv(found)).contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"看\"\")\"").startsWith("\uFEFF");
        String sheet = sheet(files.write(FindingFormat.xlsx, found, Texts.CHINESE));
        assertThat(sheet).doesNotContain("<f>").contains("<v>1234.5</v>");
    }

    @Test
    void everyLineHasAsManyFieldsAsTheHead() throws IOException {
        List<CSVRecord> lines = CSVFormat.DEFAULT.parse(new StringReader(csv(List.of(finding("重叠，“甲”,\n乙", null))))).getRecords();
        assertThat(lines).hasSize(2).allSatisfy(line -> assertThat(line.size()).isEqualTo(16));
    }

    @Test
    void aPlaceIsAShapeAndAFigureIsNone() {
        JsonNode read = json.readTree(files.write(FindingFormat.geojson,
                List.of(finding("甲", SketchRegion.box(0, 0, 10, 10)), finding("乙", null)), Texts.CHINESE));
        assertThat(read.at("/features/0/geometry/type").asString()).isEqualTo("Polygon");
        assertThat(read.at("/features/0/properties/measured").asDouble()).isEqualTo(1234.5);
        assertThat(read.at("/features/0/properties/severity").asString()).isEqualTo("禁止");
        assertThat(read.at("/features/1/geometry").isNull()).isTrue();
    }

    private String csv(List<FindingDetails> found) {
        return new String(files.write(FindingFormat.csv, found, Texts.CHINESE), StandardCharsets.UTF_8);
    }

    private String sheet(byte[] book) throws IOException {
        Path file = Files.write(folder.resolve("book.xlsx"), book);
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static FindingDetails finding(String message, @Nullable Geometry place) {
        var finding = new Finding(PlanStates.id(message), "rule", Severity.FORBID, Localized.same(message), List.of(PlanStates.id("thing")),
                place, Set.of(TestAlliance.WEST), 1234.5, 1000.0, "m²");
        var edition = new EditionSummary(new PlanId("test"), 1, EditionStatus.AGREED, Instant.EPOCH, null, null, null, null, null, null);
        return new FindingDetails(finding, Localized.same("rule"), FindingState.OPEN, edition, null, null, List.of());
    }
}
