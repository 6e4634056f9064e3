package org.tongtu.consultation.village;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.ThingKind;

/**
 * A thing that two states of a plan disagree about.
 *
 * @param title what the thing is called; its class or its layer where it has no name
 * @param groupName the layer, indicator or heading it belongs to
 * @param before its place in the earlier state, degrees of EPSG:4490; null where it is new or has no place
 * @param where the members it touches, by its place or by its name
 */
public record ChangedThing(
        UUID id,
        ThingKind kind,
        String group,
        Verb verb,
        Localized title,
        Localized groupName,
        @Nullable Geometry before,
        @Nullable Geometry after,
        List<ChangedCell> cells,
        Set<JurisdictionCode> where) {

    /** The place as it will be, or as it was where the thing goes. */
    public Optional<Geometry> place() {
        return Optional.ofNullable(after == null ? before : after);
    }

    /** Square metres, 0 for lines and points. */
    public double area() {
        return place().map(Ellipsoid::area).orElse(0.0);
    }

    /** Metres of a line, 0 for everything else. */
    public double length() {
        return place().filter(place -> place.getDimension() == 1).map(Ellipsoid::length).orElse(0.0);
    }
}
