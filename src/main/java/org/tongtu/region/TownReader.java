package org.tongtu.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongtu.geodata.BrokenGeometry;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.Feature;
import org.tongtu.geodata.GeoJson;
import org.tongtu.geodata.GeometryCheck;
import org.tongtu.geodata.GeometryKind;
import org.tongtu.geodata.Grid;
import org.tongtu.jurisdiction.FoundJurisdiction;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.region.files.RegionNote;
import org.tongtu.region.files.RegionRefused;
import org.tongtu.region.files.Section;
import tools.jackson.databind.json.JsonMapper;

/** Reads the jurisdictions: which property is what, the section {@code jurisdictions} says; the rest has usual names. */
final class TownReader {

    private static final double SQUARE_METRES = 1e6;

    private final Reading reading;
    private final Section index;
    private final Section section;
    private final FormerCodes formerCodes;
    private final List<FoundJurisdiction> towns = new ArrayList<>();
    private final Set<JurisdictionCode> seen = new HashSet<>();

    TownReader(Reading reading, Section index) {
        this.reading = reading;
        this.index = index;
        this.section = index.child("jurisdictions");
        this.formerCodes = FormerCodes.of(index);
    }

    List<FoundJurisdiction> read() {
        String file = section.text("file");
        List<RegionNote> skipped = new ArrayList<>();
        int found = reading.features(file, (position, feature) -> reading.attempt(() -> town(file, position, feature), false),
                (position, reason) -> broken(file, position, reason, skipped));
        reading.expect(section, file, found);
        if (found == 0) {
            reading.problems.add("nothing-inside", file);
        }
        reading.took(file, "jurisdictions", towns.size(), skipped);
        return towns;
    }

    /** A superior may be known by name only, without a shape. */
    private void broken(String file, int position, BrokenGeometry reason, List<RegionNote> skipped) {
        if (!reason.reasonKey().equals("geometry.empty")) {
            reading.brokenGeometry(file, String.valueOf(position), reason);
            return;
        }
        var nameOnly = new Feature(properties(file, position), Grid.FACTORY.createPolygon());
        if (reading.attempt(() -> town(file, position, nameOnly), false)) {
            skipped.add(RegionNote.of("region.skipped.no-geometry", towns.getLast().name().zh()));
        }
    }

    private Map<String, Object> properties(String file, int position) {
        Map<String, Object> properties = new LinkedHashMap<>();
        JsonMapper.shared().readTree(reading.files.read(file)).path("features").path(position - 1).path("properties")
                .forEachEntry((name, value) -> properties.put(name, value.isNull() ? "" : value.asString()));
        return properties;
    }

    private boolean town(String file, int position, Feature feature) {
        String code = property(feature, section.text("code", "code"))
                .orElseThrow(() -> RegionRefused.because("missing-property", file, position, section.text("code", "code")));
        if (!seen.add(JurisdictionCode.of(code))) {
            throw RegionRefused.because("duplicate-code", file, position, code);
        }
        if (feature.geometry().isEmpty()) {
            return towns.add(founded(code, feature));
        }
        try {
            GeometryCheck.requireSound(feature.geometry(), GeometryKind.POLYGON);
        } catch (BrokenGeometry reason) {
            reading.brokenGeometry(file, code, reason);
            return false;
        }
        compareArea(code, feature);
        return towns.add(founded(code, feature));
    }

    private FoundJurisdiction founded(String code, Feature feature) {
        String name = property(feature, section.text("name", "name")).orElse(code);
        String parent = property(feature, section.text("parentName", "parent_name")).orElse("");
        return new FoundJurisdiction(
                Ids.next(),
                JurisdictionCode.of(code),
                index.text("scheme", ""),
                Localized.of(name, property(feature, section.text("nameEn", "name_en"))
                        .or(() -> property(feature, "pinyin"))
                        .orElse(name)),
                property(feature, section.text("parent", "parent")).map(JurisdictionCode::of).orElse(null),
                Localized.of(parent, property(feature, section.text("parentNameEn", "parent_name_en")).orElse(parent)),
                property(feature, section.text("population", "population")).map(text -> (int) Double.parseDouble(text)).orElse(null),
                feature.geometry().isEmpty() ? null : GeoJson.write(feature.geometry()),
                section.findText("validFrom").map(text -> section.parse("validFrom", text, LocalDate::parse))
                        .orElse(LocalDate.of(1970, 1, 1)),
                formerCodes.of(JurisdictionCode.of(code)));
    }

    private void compareArea(String code, Feature feature) {
        property(feature, section.text("area", "area_km2")).map(Double::valueOf).ifPresent(stated ->
                StatedArea.compare(stated, Ellipsoid.area(feature.geometry()) / SQUARE_METRES).ifPresent(difference ->
                        reading.finding("area", property(feature, section.text("name", "name")).orElse(code), code,
                                stated, difference.computed(), difference.percent())));
    }

    private static Optional<String> property(Feature feature, String name) {
        return Optional.ofNullable(feature.properties().get(name)).map(String::valueOf).map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
