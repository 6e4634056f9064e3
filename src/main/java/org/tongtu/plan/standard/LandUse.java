package org.tongtu.plan.standard;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.tongtu.kernel.Localized;

/**
 * The 175 classes of land and sea use in three levels, with their conventional colours (国土空间调查、规划、用途管制用地用海分类指南,
 * 自然资发〔2023〕234号).
 */
public final class LandUse {

    /** The name of the code list. */
    public static final String NAME = "landuse";

    private static final CodeList CLASSES = new CodeList(
            NAME, ReferenceTable.read("landuse.csv").stream().map(LandUse::read).toList());

    private LandUse() {}

    public static Collection<Code> list() {
        return CLASSES.list();
    }

    /** The classes right below one; below {@code null} are the 24 of the first level. */
    public static List<Code> below(@org.jspecify.annotations.Nullable String parent) {
        return CLASSES.below(parent);
    }

    /** The class of a code, which may be padded to six digits with zeros: 10, 1001, 100100 and 010000 are understood. */
    public static Optional<Code> find(String code) {
        String trimmed = code;
        while (trimmed.length() == 6 || trimmed.length() == 4) {
            Optional<Code> found = CLASSES.find(trimmed);
            if (found.isPresent() || !trimmed.endsWith("00") || code.length() != 6) {
                return found;
            }
            trimmed = trimmed.substring(0, trimmed.length() - 2);
        }
        return CLASSES.find(trimmed);
    }

    /** The code as official databases store it, six digits. */
    public static String padded(String code) {
        return (code + "000000").substring(0, 6);
    }

    private static Code read(CSVRecord row) {
        String parent = row.get("parent");
        return new Code(
                row.get("code"),
                new Localized(row.get("name_zh"), row.get("name_en")),
                parent.isEmpty() ? null : parent,
                row.get("color"));
    }
}
