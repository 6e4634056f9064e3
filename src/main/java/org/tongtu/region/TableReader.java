package org.tongtu.region;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.region.files.CsvFile;
import org.tongtu.region.files.RegionRefused;
import org.tongtu.region.files.Section;
import org.tongtu.region.files.YamlFile;

/** Reads the targets (CSV) and the clauses (YAML) of the plan's first edition. */
final class TableReader {

    static final String REGION = "region";

    private static final List<String> NUMBERS = List.of("value", "base", "year");

    private final Reading reading;
    private final PlanId plan;
    private final java.util.Set<String> jurisdictions;

    TableReader(Reading reading, PlanId plan, java.util.Set<String> jurisdictions) {
        this.reading = reading;
        this.plan = plan;
        this.jurisdictions = jurisdictions;
    }

    /** Columns {@code indicator, jurisdiction} (a code or {@code region}), {@code year, value, origin, base, basis}. */
    List<Thing> targets(Section section) {
        String file = section.text("file");
        List<CsvFile.Row> rows = CsvFile.read(reading.files, file);
        reading.expect(section, file, rows.size());
        List<Thing> things = new ArrayList<>();
        rows.forEach(row -> reading.attempt(() -> things.add(target(row)), false));
        reading.took(file, "targets", things.size(), List.of());
        return things;
    }

    /** A list of {@code number}, {@code text: {zh, en}} and whatever else a clause has. */
    List<Thing> clauses(Section section) {
        String file = section.text("file");
        List<Section> clauses = YamlFile.read(reading.files, file).children(YamlFile.ITEMS);
        reading.expect(section, file, clauses.size());
        List<Thing> things = new ArrayList<>();
        clauses.forEach(clause -> reading.attempt(() -> things.add(clause(clause)), false));
        reading.took(file, "clauses", things.size(), List.of());
        return things;
    }

    private Thing target(CsvFile.Row row) {
        String jurisdiction = row.get("jurisdiction");
        if (!jurisdiction.equals(REGION) && !jurisdictions.contains(jurisdiction)) {
            throw RegionRefused.because("unknown-code", row.file(), row.line(), jurisdiction);
        }
        Map<String, CellValue> cells = new LinkedHashMap<>();
        row.values().forEach((column, value) -> row.find(column).ifPresent(text -> cells.put(column, NUMBERS.contains(column)
                ? CellValue.of(BigDecimal.valueOf(row.number(column)).stripTrailingZeros())
                : CellValue.of(text))));
        String indicator = row.get("indicator");
        cells.remove("indicator");
        row.get("year");
        return thing(ThingKind.TARGET, indicator, String.join("/", indicator, jurisdiction, row.get("year")), cells);
    }

    private Thing clause(Section clause) {
        String number = clause.text("number");
        Map<String, CellValue> cells = new LinkedHashMap<>();
        cells.put("number", CellValue.of(number));
        cells.put("text_zh", CellValue.of(clause.localized("text").zh()));
        cells.put("text_en", CellValue.of(clause.localized("text").en()));
        if (clause.has("title")) {
            cells.put("title_zh", CellValue.of(clause.localized("title").zh()));
            cells.put("title_en", CellValue.of(clause.localized("title").en()));
        }
        return thing(ThingKind.CLAUSE, clause.text("chapter", ""), number, cells);
    }

    private Thing thing(ThingKind kind, String group, String name, Map<String, CellValue> cells) {
        UUID id = UUID.nameUUIDFromBytes((plan + "/" + kind + "/" + name).getBytes(StandardCharsets.UTF_8));
        return Thing.inEdition(1, id, kind, group, cells);
    }
}
