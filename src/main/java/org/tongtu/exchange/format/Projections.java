package org.tongtu.exchange.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongtu.geodata.Crs;

/**
 * Coordinate systems as well-known text, the way .prj files have them. Read by what they say (datum, meridian, false easting),
 * because names differ from program to program; anything not fully understood is nobody's guess.
 */
public final class Projections {

    static final String WGS84 = "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563,AUTHORITY[\"EPSG\",\"7030\"]],"
            + "AUTHORITY[\"EPSG\",\"6326\"]],PRIMEM[\"Greenwich\",0,AUTHORITY[\"EPSG\",\"8901\"]],"
            + "UNIT[\"degree\",0.0174532925199433,AUTHORITY[\"EPSG\",\"9122\"]],AUTHORITY[\"EPSG\",\"4326\"]]";
    static final String CGCS2000 = "GEOGCS[\"China Geodetic Coordinate System 2000\",DATUM[\"China_2000\","
            + "SPHEROID[\"CGCS2000\",6378137,298.257222101,AUTHORITY[\"EPSG\",\"1024\"]],AUTHORITY[\"EPSG\",\"1043\"]],"
            + "PRIMEM[\"Greenwich\",0,AUTHORITY[\"EPSG\",\"8901\"]],"
            + "UNIT[\"degree\",0.0174532925199433,AUTHORITY[\"EPSG\",\"9122\"]],AUTHORITY[\"EPSG\",\"4490\"]]";

    /** The dialect of .prj files. */
    static final String CGCS2000_ESRI = "GEOGCS[\"GCS_China_Geodetic_Coordinate_System_2000\",DATUM[\"D_China_2000\","
            + "SPHEROID[\"CGCS2000\",6378137.0,298.257222101]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";

    private static final Pattern CODE = Pattern.compile("(?i)AUTHORITY\\[\"EPSG\",\\s*\"?(\\d{4,5})\"?\\s*]\\s*]\\s*$");
    private static final Pattern NEWER_CODE = Pattern.compile("(?i)ID\\[\"EPSG\",\\s*(\\d{4,5})\\s*]\\s*]\\s*$");
    private static final Pattern OURS = Pattern.compile("(?i)(China_2000|CGCS_?2000|China_Geodetic_Coordinate_System_2000|China 2000)");
    private static final Pattern TRANSVERSE = Pattern.compile("(?i)\"(Gauss_Kruger|Transverse[_ ]Mercator)\"");

    private Projections() {}

    /** The system the text describes, if it is one of ours. */
    public static Optional<Crs> read(String wkt) {
        String text = wkt.strip();
        Matcher code = CODE.matcher(text);
        Matcher newer = NEWER_CODE.matcher(text);
        if (code.find()) {
            return Crs.find(Integer.parseInt(code.group(1)));
        }
        if (newer.find()) {
            return Crs.find(Integer.parseInt(newer.group(1)));
        }
        return text.startsWith("PROJCS") || text.startsWith("PROJCRS") ? projected(text) : geographic(text);
    }

    /** What the text calls itself, for people. */
    static String name(String wkt) {
        Matcher name = Pattern.compile("\"([^\"]{1,80})\"").matcher(wkt);
        return name.find() ? name.group(1) : wkt.substring(0, Math.min(40, wkt.length()));
    }

    private static Optional<Crs> geographic(String text) {
        if (!text.startsWith("GEOG")) {
            return Optional.empty();
        }
        boolean degrees = Math.abs(number(text, "UNIT\\[\"[^\"]*\"").orElse(0.0174532925199433) - 0.0174532925199433) < 1e-12;
        if (!degrees || number(text, "PRIMEM\\[\"[^\"]*\"").orElse(0.0) != 0) {
            return Optional.empty();
        }
        if (OURS.matcher(text).find()) {
            return Crs.find(4490);
        }
        return text.contains("WGS_1984") || text.contains("WGS 84") ? Crs.find(4326) : Optional.empty();
    }

    private static Optional<Crs> projected(String text) {
        boolean metres = lastNumber(text, "UNIT\\[\"[^\"]*\"").orElse(1.0) == 1;
        boolean plain = parameter(text, "scale_factor").orElse(1.0) == 1 && parameter(text, "latitude_of_origin").orElse(0.0) == 0
                && parameter(text, "false_northing").orElse(0.0) == 0;
        if (!OURS.matcher(text).find() || !TRANSVERSE.matcher(text).find() || !metres || !plain) {
            return Optional.empty();
        }
        double meridian = parameter(text, "central_meridian").orElse(Double.NaN);
        double easting = parameter(text, "false_easting").orElse(Double.NaN);
        return zone(meridian, easting);
    }

    private static Optional<Crs> zone(double meridian, double easting) {
        int zone = (int) Math.round(meridian / 3);
        boolean known = meridian == zone * 3.0 && zone >= 25 && zone <= 45;
        if (known && easting == 500_000) {
            return Crs.find(4534 + zone - 25);
        }
        return known && easting == zone * 1_000_000.0 + 500_000 ? Crs.find(4513 + zone - 25) : Optional.empty();
    }

    private static Optional<Double> parameter(String text, String name) {
        return number(text, "(?i)PARAMETER\\[\"" + name + "\"");
    }

    private static Optional<Double> number(String text, String before) {
        return Pattern.compile(before + "\\s*,\\s*(-?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]{1,3})?)").matcher(text).results().findFirst()
                .map(found -> Double.valueOf(found.group(1)));
    }

    private static Optional<Double> lastNumber(String text, String before) {
        return Pattern.compile(before + "\\s*,\\s*(-?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]{1,3})?)").matcher(text).results().reduce((a, b) -> b)
                .map(found -> Double.valueOf(found.group(1)));
    }
}
