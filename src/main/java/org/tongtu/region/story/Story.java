package org.tongtu.region.story;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongtu.plan.PlanId;
import org.tongtu.region.files.PackageFiles;
import org.tongtu.region.files.RegionRefused;
import org.tongtu.region.files.Section;

/**
 * A package's story and the moment it was loaded, which all its times count from: {@code -24d 09:00} is nine o'clock of
 * the region's clock 24 days before, {@code +6d} is six days ahead, {@code 2022-09-15} is itself.
 */
public record Story(PackageFiles files, Section root, PlanId plan, Instant loadedAt, ZoneId zone, String digest) {

    private static final Pattern RELATIVE = Pattern.compile("([+-]?\\d{1,4})d(?: (\\d{2}:\\d{2}))?");
    private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);

    Instant at(String time) {
        Matcher relative = RELATIVE.matcher(time);
        try {
            LocalDate day = relative.matches()
                    ? loadedAt.atZone(zone).toLocalDate().plusDays(Integer.parseInt(relative.group(1)))
                    : LocalDate.parse(time.substring(0, 10));
            LocalTime hour = relative.matches() && relative.group(2) != null ? LocalTime.parse(relative.group(2)) : OFFICE_OPENS;
            return day.atTime(hour).atZone(zone).toInstant();
        } catch (RuntimeException e) {
            throw RegionRefused.because("wrong-value", root.file(), "at", time);
        }
    }

    Instant at(Section section) {
        return at(section.text("at"));
    }

    /** The command key of a scene, the same at every telling, so that a story told twice happens once. */
    UUID key(String scene) {
        return UUID.nameUUIDFromBytes((digest + "/" + scene).getBytes(StandardCharsets.UTF_8));
    }
}
