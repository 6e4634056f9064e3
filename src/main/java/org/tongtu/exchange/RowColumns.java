package org.tongtu.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tongtu.exchange.format.Row;
import org.tongtu.exchange.format.ShortNames;
import org.tongtu.exchange.format.Table;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.Attribute;
import org.tongtu.plan.standard.LayerDefinition;

/** Which column of a file is which attribute: by name, capitals not told apart, or by the short name that a DBF left of it. */
final class RowColumns {

    private static final String ATTRIBUTE = "[a-z][a-z0-9_:-]{0,59}";
    private static final Set<String> NO_ATTRIBUTES = Set.of("id", "fid", "objectid", "shape_leng", "shape_length", "shape_area", "geometry", "geom", "alive");

    private final LayerDefinition layer;
    private final boolean cutsTexts;
    private final Map<String, String> own = new LinkedHashMap<>();
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final Set<String> ignored = new TreeSet<>();
    private final Crosswalk crosswalk;

    RowColumns(Target into, Table table) {
        this.layer = into.layer();
        this.cutsTexts = table.cutsTexts();
        List<String> names = LayerColumns.names(layer, into.state().list(ThingKind.FEATURE, layer.code()));
        Map<String, String> known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        var all = new java.util.ArrayList<>(LayerColumns.OWN);
        all.addAll(names);
        ShortNames.of(all).forEach((name, cut) -> known.put(cut, name));
        names.forEach(name -> known.put(name, name));
        table.columns().forEach(column -> sort(column.name(), known));
        this.crosswalk = isOurs() ? into.crosswalk().inCommonUnits() : into.crosswalk();
    }

    private void sort(String column, Map<String, String> known) {
        String plain = column.toLowerCase(Locale.ROOT);
        String attribute = known.getOrDefault(column, known.getOrDefault(column.replaceAll("_$", ""), plain));
        if (LayerColumns.OWN.contains(plain)) {
            own.put(plain, column);
        } else if (known.containsKey(column) || mayHave(attribute)) {
            attributes.putIfAbsent(attribute, column);
        } else {
            own.putIfAbsent(plain, column);
            if (!NO_ATTRIBUTES.contains(plain)) {
                ignored.add(column);
            }
        }
    }

    private boolean mayHave(String name) {
        boolean english = name.endsWith("_en") && layer.attribute(name.substring(0, name.length() - 3)).isPresent();
        return !NO_ATTRIBUTES.contains(name) && name.matches(ATTRIBUTE) && (layer.schema().isEmpty() || english || layer.attribute(name).isPresent());
    }

    /** Columns that are no attributes of the layer; they are left out. */
    Set<String> ignored() {
        return ignored;
    }

    /** The attributes that the file has a column for. */
    Set<String> attributes() {
        return attributes.keySet();
    }

    /** Whether the row speaks of the attribute at all: what is left out stays as it is. */
    boolean states(Row row, String attribute) {
        return row.values().containsKey(attributes.getOrDefault(attribute, attribute));
    }

    /** Whether the row may hold a mere beginning of what is known, so that what was edited in it would end the rest. */
    boolean isCut(Row row, String attribute, @Nullable Object known) {
        return cutsTexts && known instanceof String whole && FileValues.outgrows(whole, row.text(attributes.getOrDefault(attribute, attribute)));
    }

    /** As the attribute wants it; empty where this value can be none. */
    Optional<CellValue> cell(String attribute, @Nullable Object value) {
        return FileValues.cell(value, layer.attribute(attribute).map(Attribute::type).orElse(null)).filter(cell -> !isForeignCode(attribute, cell));
    }

    private boolean isForeignCode(String attribute, CellValue value) {
        return layer.attribute(attribute).filter(known -> known.type() == Attribute.Type.CODE && !value.isNull() && !known.takes(value.written())).isPresent();
    }

    /** Why {@link #cell} has none. */
    Note refusal(String attribute, @Nullable Object value) {
        boolean code = layer.attribute(attribute).filter(known -> known.type() == Attribute.Type.CODE).isPresent();
        return Note.of(code ? "exchange.code" : "exchange.value", attribute, String.valueOf(value));
    }

    /** Whether the file went out from here: then its figures are in the common units, whatever the town's own are. */
    boolean isOurs() {
        return own.containsKey(LayerColumns.ID) || own.containsKey(LayerColumns.SOURCE);
    }

    Crosswalk crosswalk() {
        return crosswalk;
    }

    /** In common codes and units, where the file has those of the town and its profile knows them. */
    @Nullable Object value(Row row, String attribute) {
        Object stated = stated(row, attribute);
        return stated == null ? null : layer.attribute(attribute).map(known -> crosswalk.common(known, stated)).orElse(stated);
    }

    /** As the file has it. */
    @Nullable Object stated(Row row, String attribute) {
        return row.values().get(attributes.getOrDefault(attribute, attribute));
    }

    /** Who the row is: 标识码, or the {@code id} of a file from elsewhere; empty where it says nothing. */
    String id(Row row) {
        return text(row, LayerColumns.ID).or(() -> text(row, "id")).orElse("");
    }

    Optional<Origin> origin(Row row) {
        return text(row, LayerColumns.SOURCE).flatMap(Origin::parse);
    }

    private Optional<String> text(Row row, String column) {
        return Optional.ofNullable(row.values().get(own.getOrDefault(column, column))).map(it -> it.toString().strip()).filter(it -> !it.isEmpty());
    }
}
