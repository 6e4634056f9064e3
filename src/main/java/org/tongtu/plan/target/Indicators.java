package org.tongtu.plan.target;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.standard.ReferenceTable;

/**
 * The catalogue of 205 indicators: 市级国土空间总体规划编制指南（试行）2020 (GH), 城市体检 TD/T 1063-2021 (TJ), village plans (CG),
 * cross-border ones proposed here (KJ) and background figures (DS). Some names occur under several codes.
 */
public final class Indicators {

    private static final Map<String, Indicator> BY_CODE = load();

    private Indicators() {}

    /** In the catalogue's order. */
    public static Collection<Indicator> list() {
        return Collections.unmodifiableCollection(BY_CODE.values());
    }

    public static Optional<Indicator> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** @throws Refused where the catalogue has no such code */
    public static Indicator get(String code) {
        return find(code).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "target.unknown-indicator", code));
    }

    private static Map<String, Indicator> load() {
        var byCode = new LinkedHashMap<String, Indicator>();
        ReferenceTable.read("indicators.csv").stream()
                .map(Indicators::read)
                .forEach(each -> byCode.put(each.code(), each));
        return byCode;
    }

    private static Indicator read(CSVRecord row) {
        return new Indicator(
                row.get("code"),
                new Localized(row.get("name_zh"), row.get("name_en")),
                row.get("unit"),
                Indicator.Kind.of(row.get("kind")),
                Indicator.Direction.valueOf(constant(row.get("direction"))),
                Indicator.Aggregation.valueOf(constant(row.get("aggregation"))),
                row.get("level"),
                row.get("source"));
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
