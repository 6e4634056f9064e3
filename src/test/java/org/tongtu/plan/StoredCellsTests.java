package org.tongtu.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongtu.geodata.Grid;
import org.tongtu.kernel.Ids;
import tools.jackson.databind.json.JsonMapper;

/** What a row keeps is read back as it was written, whatever somebody typed. */
class StoredCellsTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void everyKindOfValueComesBackAsItWas() {
        Thing thing = Thing.inEdition(3, Ids.next(), ThingKind.FEATURE, "landuse", Map.of(
                "class", CellValue.of("0101"),
                "name", CellValue.of("甲 \"乙\", {丙} [丁] \\ \n"),
                "a \"quoted\" {name}", CellValue.of(","),
                "area", CellValue.of(-1200L),
                "open", CellValue.TRUE,
                "nothing", CellValue.NULL,
                "geometry", CellValue.of(Grid.FACTORY.createPoint(new org.locationtech.jts.geom.Coordinate(117.1, -31.000000001))),
                "parameters", CellValue.parse(JSON.readTree("{\"b\":[1,{\"c\":\"}\"}],\"a\":\"]\"}"))));
        assertThat(StoredCells.read(StoredCells.write(thing, 3))).isEqualTo(thing.cells());
    }

    @Test
    void aThingWithoutCellsIsStillAlive() {
        assertThat(StoredCells.read("{}")).containsOnlyKeys(Cell.ALIVE);
    }

    @Test
    void whatTheProposalWroteBearsTheEditionThatTookItUp() {
        Thing thing = Thing.inEdition(1, Ids.next(), ThingKind.FEATURE, "landuse", Map.of("class", CellValue.of("0101")))
                .with("name", new Cell(CellValue.of("甲"), Version.ofSequence(7)));
        var read = StoredCells.read(StoredCells.write(thing, 4));
        assertThat(read).hasEntrySatisfying("class", cell -> assertThat(cell.version()).isEqualTo(Version.ofEdition(1)));
        assertThat(read).hasEntrySatisfying("name", cell -> assertThat(cell.version()).isEqualTo(Version.ofEdition(4)));
    }

    @Test
    void aRowThatSomebodyElseWroteIsRefused() {
        assertThatThrownBy(() -> StoredCells.read("{\"class\": \"0101\"}")).isInstanceOf(IllegalStateException.class);
    }
}
