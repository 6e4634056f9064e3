package org.tongtu.region;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.profile.ProfileCells;
import org.tongtu.plan.profile.ProfileRules;
import org.tongtu.plan.standard.Rules;
import org.tongtu.region.files.RegionRefused;
import org.tongtu.region.files.Section;
import org.tongtu.region.files.YamlFile;
import tools.jackson.databind.json.JsonMapper;

/** The members' own plans as a package tells of them: years, grid, units, classes, and where a member is stricter. */
final class ProfileReader {

    private static final Map<String, String> PLAIN = Map.of(
            "title", ProfileCells.TITLE, "baseYear", ProfileCells.BASE_YEAR, "nearTermYear", ProfileCells.NEAR_TERM_YEAR,
            "targetYear", ProfileCells.TARGET_YEAR, "crs", ProfileCells.CRS);

    private final Reading reading;
    private final PlanId plan;
    private final Set<String> jurisdictions;
    private final Rules rules;
    private final Set<String> told = new HashSet<>();

    ProfileReader(Reading reading, PlanId plan, Set<String> jurisdictions, Rules rules) {
        this.reading = reading;
        this.plan = plan;
        this.jurisdictions = jurisdictions;
        this.rules = rules;
    }

    /**
     * A list of {@code jurisdiction} and what differs: {@code title, baseYear, nearTermYear, targetYear, crs},
     * {@code units: {indicator: unit}}, {@code measures: {common: own}}, {@code classes: {list: {own: common}}}, {@code limits: {rule: {parameter: figure}}}.
     */
    List<Thing> read(Section section) {
        String file = section.text("file");
        List<Section> profiles = YamlFile.read(reading.files, file).children(YamlFile.ITEMS);
        reading.expect(section, file, profiles.size());
        List<Thing> things = new ArrayList<>();
        profiles.forEach(profile -> reading.attempt(() -> things.add(profile(profile)), false));
        reading.took(file, "profiles", things.size(), List.of());
        return things;
    }

    private Thing profile(Section profile) {
        String code = profile.text("jurisdiction");
        if (!jurisdictions.contains(code) || !told.add(code)) {
            throw RegionRefused.because("wrong-value", profile.file(), profile.path() + ".jurisdiction", code);
        }
        Map<String, CellValue> cells = new TreeMap<>();
        cells.put(ProfileCells.JURISDICTION, CellValue.of(code));
        PLAIN.forEach((key, cell) -> profile.findText(key).ifPresent(text -> put(profile, cells, cell, text)));
        each(profile.childOrEmpty("units"), (units, indicator) -> put(units, cells, ProfileCells.unit(indicator), units.text(indicator)));
        each(profile.childOrEmpty("measures"), (measures, common) -> put(measures, cells, ProfileCells.measure(common), measures.text(common)));
        each(profile.childOrEmpty("classes"), (lists, list) -> require(lists, cells, ProfileCells.classes(list), codes(lists.child(list))));
        each(profile.childOrEmpty("limits"), (limits, rule) -> each(limits.child(rule), (figures, parameter) ->
                put(figures, cells, ProfileCells.limit(rule, parameter), figures.text(parameter))));
        var member = JurisdictionCode.of(code);
        return Thing.inEdition(1, ProfileCells.id(plan, member), ThingKind.PROFILE, code, cells);
    }

    private static void each(Section section, BiConsumer<Section, String> read) {
        section.values().keySet().forEach(name -> read.accept(section, String.valueOf(name)));
    }

    /** One without a counterpart yet is left empty. */
    private static CellValue codes(Section list) {
        Map<String, String> codes = new TreeMap<>();
        each(list, (crosswalk, own) -> codes.put(own, crosswalk.text(own, "")));
        return CellValue.parse(JsonMapper.shared().valueToTree(codes));
    }

    private void put(Section profile, Map<String, CellValue> cells, String cell, String text) {
        boolean isNumber = text.matches("-?\\d+(\\.\\d+)?");
        require(profile, cells, cell, isNumber ? CellValue.of(new BigDecimal(text)) : CellValue.of(text));
    }

    private void require(Section profile, Map<String, CellValue> cells, String cell, CellValue value) {
        ProfileRules.problem(cell, value, rules).ifPresent(problem -> {
            throw RegionRefused.because("wrong-value", profile.file(), profile.path() + "." + cell, value.json());
        });
        cells.put(cell, value);
    }
}
