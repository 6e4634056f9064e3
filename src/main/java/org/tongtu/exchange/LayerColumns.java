package org.tongtu.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tongtu.exchange.format.Column;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.Attribute;
import org.tongtu.plan.standard.LayerDefinition;

/** A layer's features as columns: who a feature is and which version of it this was, then its attributes in the schema's order. */
final class LayerColumns {

    /** 标识码. */
    static final String ID = "tt_id";

    static final String VERSION = "tt_version";
    static final String SOURCE = "tt_source";
    static final List<String> OWN = List.of(ID, VERSION, SOURCE);

    private LayerColumns() {}

    static List<Column> of(LayerDefinition layer, Collection<Thing> things) {
        var columns = new ArrayList<Column>();
        OWN.forEach(name -> columns.add(Column.text(name)));
        names(layer, things).forEach(name -> columns.add(new Column(name, kind(layer, name, things))));
        return columns;
    }

    /** All attributes there are: the schema's, then what some feature has beyond it. */
    static List<String> names(LayerDefinition layer, Collection<Thing> things) {
        Set<String> names = new LinkedHashSet<>();
        layer.schema().forEach(attribute -> names.add(attribute.name()));
        Set<String> others = new TreeSet<>();
        things.forEach(thing -> others.addAll(thing.cells().keySet()));
        others.removeAll(List.of(Cell.GEOMETRY, Cell.ALIVE));
        names.addAll(others);
        names.removeAll(OWN);
        return List.copyOf(names);
    }

    /** What the values are, if they are all alike; one column of a file has one type. */
    private static Column.Kind kind(LayerDefinition layer, String name, Collection<Thing> things) {
        List<Object> values = things.stream().map(thing -> plain(thing.value(name))).filter(java.util.Objects::nonNull).toList();
        boolean numbers = values.stream().allMatch(BigDecimal.class::isInstance);
        boolean flags = values.stream().allMatch(Boolean.class::isInstance);
        Attribute.Type stated = layer.attribute(name).map(Attribute::type).orElse(values.isEmpty() ? Attribute.Type.TEXT : null);
        if (numbers && (stated == Attribute.Type.NUMBER || stated == null)) {
            return Column.Kind.REAL;
        }
        return flags && (stated == Attribute.Type.BOOLEAN || stated == null) ? Column.Kind.BOOLEAN : Column.Kind.TEXT;
    }

    /** A cell's value as files hold values: text, number or flag; anything else as its JSON text, nothing as null. */
    static @Nullable Object plain(CellValue value) {
        if (value.isNull()) {
            return null;
        }
        if (value.json().equals("true") || value.json().equals("false")) {
            return value.isTrue();
        }
        return value.asNumber().<Object>map(number -> number).or(value::asText).orElse(value.json());
    }
}
