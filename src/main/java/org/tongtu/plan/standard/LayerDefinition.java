package org.tongtu.plan.standard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.GeometryKind;
import org.tongtu.kernel.Localized;

/**
 * What a layer 图层 may hold and who may see it.
 *
 * @param id the thing that defines it
 * @param officialCode the layer's code in official plan databases; empty where there is none
 * @param geometries most layers take one kind; an ecological corridor may be a line or an area
 * @param exclusive whether a piece of ground belongs to one feature at most, as with land use; where it does not, overlaps
 *     are legitimate: a water-source zone of grade two around one of grade one
 */
public record LayerDefinition(
        UUID id,
        String code,
        String officialCode,
        Localized name,
        Set<GeometryKind> geometries,
        List<Attribute> schema,
        Disclosure disclosure,
        Style style,
        boolean exclusive) {

    public boolean accepts(Geometry geometry) {
        return geometries.stream().anyMatch(kind -> kind.accepts(geometry));
    }

    public Optional<Attribute> attribute(String wanted) {
        return schema.stream().filter(each -> each.name().equals(wanted)).findFirst();
    }
}
