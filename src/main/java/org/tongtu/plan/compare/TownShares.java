package org.tongtu.plan.compare;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.PreparedArea;
import org.tongtu.plan.compare.Slot.Measure;

/**
 * Cuts a geometry at the towns' borders. The shares always make the whole: what lies in no town is a share of its own,
 * and the hair's breadth that cutting gains or loses goes to the largest.
 */
public final class TownShares {

    /** Stands for what lies outside every town. */
    public static final String ELSEWHERE = "";

    private static final double HAIR = 1;

    private final List<Town> towns;

    private record Town(String code, PreparedArea ground) {}

    /** @param boundaries by code, in the order in which shares are told */
    public TownShares(Map<String, Geometry> boundaries) {
        towns = boundaries.entrySet().stream()
                .map(each -> new Town(each.getKey(), new PreparedArea(each.getValue())))
                .toList();
    }

    public Collection<String> codes() {
        return towns.stream().map(Town::code).toList();
    }

    /** Square metres, metres or pieces by town. */
    public Map<String, Double> of(Geometry geometry, Measure measure) {
        double whole = measured(geometry, measure);
        var shares = new LinkedHashMap<String, Double>();
        for (Town town : towns) {
            boolean isWithin = town.ground().covers(geometry);
            if (!isWithin && !town.ground().intersects(geometry)) {
                continue;
            }
            if (isWithin || measure == Measure.COUNT) {
                return Map.of(town.code(), whole);
            }
            double part = measured(OverlayNGRobust.overlay(town.ground().geometry(), geometry, OverlayNG.INTERSECTION), measure);
            if (part > 0) {
                shares.put(town.code(), part);
            }
        }
        return completed(shares, whole);
    }

    private static Map<String, Double> completed(Map<String, Double> shares, double whole) {
        double left = whole - shares.values().stream().mapToDouble(Double::doubleValue).sum();
        String owner = shares.isEmpty() || left > HAIR ? ELSEWHERE : largest(shares);
        shares.merge(owner, left, Double::sum);
        return shares;
    }

    private static String largest(Map<String, Double> shares) {
        return shares.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(ELSEWHERE);
    }

    public static Measure measureOf(Geometry geometry) {
        return switch (geometry.getDimension()) {
            case 2 -> Measure.AREA;
            case 1 -> Measure.LENGTH;
            default -> Measure.COUNT;
        };
    }

    private static double measured(Geometry geometry, Measure measure) {
        return switch (measure) {
            case AREA -> Ellipsoid.area(geometry);
            case LENGTH -> Ellipsoid.length(geometry);
            case COUNT -> geometry.getNumGeometries();
        };
    }
}
