package org.tongtu.consultation.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** The years that come with the portal: China's, from the notices of the General Office of the State Council 国务院办公厅. */
record BuiltInYears(List<String> zones, List<WorkYear> years) {

    private static final BuiltInYears CHINA = read("/calendar/china.json");

    /** Those of the country whose clock it is (tz database, zone.tab); none elsewhere. */
    static List<WorkYear> of(ZoneId zone) {
        return CHINA.zones().contains(zone.getId()) ? CHINA.years() : List.of();
    }

    private static BuiltInYears read(String file) {
        try (InputStream in = Objects.requireNonNull(BuiltInYears.class.getResourceAsStream(file), file)) {
            return JsonMapper.shared().readValue(in, BuiltInYears.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
