package org.tongtu.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.GeoJson;
import org.tongtu.geodata.Grid;
import tools.jackson.databind.JsonNode;

/**
 * A cell's value as canonical JSON text, so that equal values are equal texts: numbers without trailing zeros, object
 * keys in order, geometries on the integer grid of 1e-9 degrees (EPSG:4490).
 */
public final class CellValue {

    public static final CellValue NULL = new CellValue("null", null);
    public static final CellValue TRUE = new CellValue("true", null);
    public static final CellValue FALSE = new CellValue("false", null);

    private final String json;
    private volatile @Nullable Geometry geometry;

    private CellValue(String json, @Nullable Geometry geometry) {
        this.json = json;
        this.geometry = geometry;
    }

    public static CellValue of(@Nullable String text) {
        return text == null ? NULL : new CellValue(CanonicalJson.quote(text), null);
    }

    public static CellValue of(@Nullable BigDecimal number) {
        return number == null ? NULL : new CellValue(CanonicalJson.number(number), null);
    }

    public static CellValue of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    public static CellValue of(boolean flag) {
        return flag ? TRUE : FALSE;
    }

    /** A geometry, put on the grid of record; that it is valid is for others to see to. */
    public static CellValue of(Geometry geometry) {
        String text = GeoJson.write(Grid.round(geometry));
        return new CellValue(text, null);
    }

    /** Any JSON a client sends; geometries are read, checked and snapped ({@code BrokenGeometry} if they cannot be). */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CellValue parse(@Nullable JsonNode node) {
        if (node == null || node.isNull() || node.isMissingNode()) {
            return NULL;
        }
        String text = CanonicalJson.write(node);
        if (node.isObject() && node.has("coordinates") && node.has("type")) {
            return new CellValue(GeoJson.write(GeoJson.read(text)), null);
        }
        return new CellValue(text, null);
    }

    /** Reads back what {@link #json} wrote. */
    static CellValue trusted(String json) {
        return switch (json) {
            case "null" -> NULL;
            case "true" -> TRUE;
            case "false" -> FALSE;
            default -> new CellValue(json, null);
        };
    }

    @JsonValue
    @JsonRawValue
    public String json() {
        return json;
    }

    public boolean isNull() {
        return json.equals("null");
    }

    public boolean isTrue() {
        return json.equals("true");
    }

    public Optional<String> asText() {
        if (json.charAt(0) != '"') {
            return Optional.empty();
        }
        return Optional.of(json.indexOf('\\') < 0 ? json.substring(1, json.length() - 1) : CanonicalJson.read(json).asString());
    }

    /** A text, or a number's digits, without blanks around; empty for anything else. */
    public String written() {
        return asText().or(() -> asNumber().map(BigDecimal::toPlainString)).orElse("").strip();
    }

    public Optional<BigDecimal> asNumber() {
        char first = json.charAt(0);
        return first == '-' || first >= '0' && first <= '9' ? Optional.of(new BigDecimal(json)) : Optional.empty();
    }

    /** The geometry, in longitude and latitude (EPSG:4490); empty where the value is something else. */
    public Optional<Geometry> asGeometry() {
        Geometry known = geometry;
        if (known == null && json.startsWith("{") && json.contains("\"coordinates\"")) {
            known = GeoJson.readWritten(json);
            geometry = known;
        }
        return Optional.ofNullable(known);
    }

    public JsonNode toNode() {
        return CanonicalJson.read(json);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CellValue value && value.json.equals(json);
    }

    @Override
    public int hashCode() {
        return Objects.hash(json);
    }

    @Override
    public String toString() {
        return json;
    }
}
