package org.tongtu.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tongtu.exchange.format.Column;
import org.tongtu.exchange.format.ShortNames;
import org.tongtu.exchange.format.Table;
import org.tongtu.plan.profile.Differences.Aspect;

/** Columns of a file that state years: no attributes of a layer, but the matrix of differences wants to know them. */
final class YearColumns {

    /** What a DBF leaves of a name, bytes. */
    private static final int SHORT = 10;

    /** SJNF is 数据年份 of the official plan databases. */
    private static final Map<String, Aspect> LONG = Map.of(
            "base_year", Aspect.BASE_YEAR, "基期年", Aspect.BASE_YEAR, "sjnf", Aspect.BASE_YEAR, "数据年份", Aspect.BASE_YEAR,
            "near_year", Aspect.NEAR_TERM_YEAR, "近期目标年", Aspect.NEAR_TERM_YEAR,
            "target_year", Aspect.TARGET_YEAR, "目标年", Aspect.TARGET_YEAR, "远期目标年", Aspect.TARGET_YEAR);

    private static final Map<String, Aspect> CUT = cut();

    private YearColumns() {}

    /** By the name that the column has in the file. */
    static Map<String, Aspect> of(Table table) {
        Map<String, Aspect> found = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            String name = column.name().toLowerCase(Locale.ROOT);
            Aspect year = LONG.getOrDefault(name, table.cutsTexts() ? CUT.get(name) : null);
            if (year != null) {
                found.put(column.name(), year);
            }
        }
        return found;
    }

    /** As this portal shortens plain names, and as UTF-8 is cut by others; in GBK all of them find room. */
    private static Map<String, Aspect> cut() {
        Map<String, Aspect> cut = new LinkedHashMap<>();
        LONG.forEach((name, year) -> cut.put(name.chars().allMatch(letter -> letter < 128) ? ShortNames.of(List.of(name)).get(name) : begun(name), year));
        return cut;
    }

    private static String begun(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        String kept = new String(Arrays.copyOf(bytes, Math.min(SHORT, bytes.length)), StandardCharsets.UTF_8);
        return kept.replace("\uFFFD", "");
    }
}
