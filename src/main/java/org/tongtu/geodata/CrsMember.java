package org.tongtu.geodata;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The {@code crs} member of the 2008 format, which RFC 7946 dropped and QGIS still writes:
 * {@code {"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4549"}}}. Ignoring it would put a plan into the sea.
 */
final class CrsMember {

    private static final Pattern EPSG = Pattern.compile("(?i).*EPSG:[^:]*:?([0-9]{4,5})");
    private static final Pattern WGS84 = Pattern.compile("(?i).*CRS:?84");

    private CrsMember() {
    }

    /** The system named; none named means degrees; {@code geometry.crs} for a system that is not one of ours. */
    static Crs crs(@Nullable Object member) {
        if (member == null) {
            return Crs.CGCS2000;
        }
        String name = name(member);
        Matcher epsg = EPSG.matcher(name);
        if (epsg.matches()) {
            return Crs.of(Integer.parseInt(epsg.group(1)));
        }
        if (WGS84.matcher(name).matches()) {
            return Crs.CGCS2000;
        }
        throw new BrokenGeometry("geometry.crs", name);
    }

    private static String name(Object member) {
        if (member instanceof Map<?, ?> map && map.get("properties") instanceof Map<?, ?> properties) {
            return String.valueOf(properties.get("name"));
        }
        return String.valueOf(member);
    }
}
