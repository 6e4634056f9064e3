package org.tongtu.leaflet;

import com.vaadin.flow.component.select.Select;
import java.util.stream.IntStream;
import org.tongtu.geodata.Crs;

/** The coordinate system of a file that does not name its own; empty where it does. */
public class CrsSelect extends Select<Integer> {

    private static final int FIRST_PREFIXED = 4513;
    private static final int FIRST_PLAIN = 4534;
    private static final int LAST_ZONE = 4554;
    private static final int FIRST_MERIDIAN = 75;

    public CrsSelect() {
        setLabel(getTranslation("geodata.crs"));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(getTranslation("geodata.crs.as-the-file-says"));
        setItems(IntStream.concat(IntStream.of(4490, 4326), IntStream.rangeClosed(FIRST_PREFIXED, LAST_ZONE))
                .boxed().filter(code -> Crs.find(code).isPresent()).toList());
        setItemLabelGenerator(code -> code == null ? getTranslation("geodata.crs.as-the-file-says") : name(code));
    }

    private String name(int code) {
        if (code < FIRST_PREFIXED) {
            return getTranslation("geodata.crs." + code);
        }
        boolean prefixed = code < FIRST_PLAIN;
        int meridian = FIRST_MERIDIAN + 3 * (code - (prefixed ? FIRST_PREFIXED : FIRST_PLAIN));
        return getTranslation(prefixed ? "geodata.crs.zone-prefixed" : "geodata.crs.zone", Integer.toString(code), meridian, meridian / 3);
    }
}
