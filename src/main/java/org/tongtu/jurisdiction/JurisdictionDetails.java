package org.tongtu.jurisdiction;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;

/**
 * A town, county or other jurisdiction as it is today.
 *
 * @param scheme what the code is: "GB/T 2260", "GB/T 10114", "osm" …
 * @param parentName blank in both languages where the region does not say
 * @param boundary the version in force, degrees of EPSG:4490; empty for a superior known by name only
 * @param areaM2 on the ellipsoid
 * @param kind what it is to the alliance: {@link #MEMBER}, {@link #OBSERVER} or {@link #NEIGHBOUR}
 */
public record JurisdictionDetails(
        JurisdictionCode code,
        String scheme,
        Localized name,
        Localized parentName,
        @Nullable Integer population,
        Geometry boundary,
        double areaM2,
        String kind) {

    public static final String MEMBER = "member";
    public static final String OBSERVER = "observer";
    public static final String NEIGHBOUR = "neighbour";

    /** The members among some, by code, in the order in which they are listed. */
    public static Map<JurisdictionCode, Localized> members(Collection<JurisdictionDetails> all) {
        Map<JurisdictionCode, Localized> members = new LinkedHashMap<>();
        all.stream().filter(JurisdictionDetails::isMember).forEach(member -> members.put(member.code(), member.name()));
        return members;
    }

    public boolean isMember() {
        return kind.equals(MEMBER);
    }
}
