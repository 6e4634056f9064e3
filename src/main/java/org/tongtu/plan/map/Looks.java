package org.tongtu.plan.map;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.Code;
import org.tongtu.plan.standard.LayerDefinition;

/** What a layer's features are coloured by; found once for all that look alike, for a tile has thousands. */
final class Looks {

    private static final List<String> ATTRIBUTES = List.of("class", "grade", "stage", "tier", "kind");

    private final LayerDefinition layer;
    private final Map<List<CellValue>, Map<String, String>> known = new HashMap<>();

    Looks(LayerDefinition layer) {
        this.layer = layer;
    }

    /** Attribute → value. */
    Map<String, String> of(Thing thing) {
        return known.computeIfAbsent(ATTRIBUTES.stream().map(thing::value).toList(), this::read);
    }

    private Map<String, String> read(List<CellValue> values) {
        var looks = new LinkedHashMap<String, String>();
        for (int i = 0; i < values.size(); i++) {
            String name = ATTRIBUTES.get(i);
            values.get(i).asText().ifPresent(text -> looks.put(name, plain(name, text)));
        }
        return looks;
    }

    /** Codes without the zeros that official databases pad them with, so that one class is one class to the painter. */
    private String plain(String attribute, String value) {
        return layer.attribute(attribute)
                .flatMap(known -> known.code(value))
                .map(Code::code)
                .orElse(value);
    }
}
