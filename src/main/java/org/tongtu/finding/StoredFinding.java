package org.tongtu.finding;

import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.tongtu.geodata.Grid;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.standard.Disclosure;
import org.tongtu.plan.standard.Severity;
import tools.jackson.databind.json.JsonMapper;

/**
 * A finding as the register keeps it: equal findings are equal texts.
 *
 * @param place well-known binary in Base64: what lies between two shapes need not lie on the grid of record
 * @param who towns in the order of their codes
 */
record StoredFinding(String rule, Localized name, Disclosure disclosure, Severity severity, Localized message, List<UUID> things,
        @Nullable String place, List<String> who, @Nullable Double measured, @Nullable Double limit, String unit) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static String write(Finding it, Localized name, Disclosure disclosure) {
        List<String> who = new TreeSet<>(it.whoMustAct()).stream().map(JurisdictionCode::value).toList();
        return JSON.writeValueAsString(new StoredFinding(it.rule(), name, disclosure, it.severity(), it.message(), it.things(),
                it.place() == null ? null : written(it.place()), who, it.measured(), it.limit(), it.unit()));
    }

    static FindingVersion read(UUID id, String content, int from, @Nullable Integer to) {
        StoredFinding it = JSON.readValue(content, StoredFinding.class);
        var finding = new Finding(id, it.rule, it.severity, it.message, it.things, it.place == null ? null : read(it.place),
                it.who.stream().map(JurisdictionCode::of).collect(Collectors.toCollection(TreeSet::new)), it.measured, it.limit, it.unit);
        return new FindingVersion(finding, it.name, it.disclosure, from, to);
    }

    private static String written(Geometry place) {
        return Base64.getEncoder().encodeToString(new WKBWriter().write(place));
    }

    private static Geometry read(String place) {
        try {
            return new WKBReader(Grid.FACTORY).read(Base64.getDecoder().decode(place));
        } catch (ParseException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
