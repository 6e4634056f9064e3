package org.tongtu.plan.standard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.tongtu.kernel.Localized;

/** The code lists that layer schemas refer to by name. */
public final class CodeLists {

    private static final Map<String, CodeList> LISTS = load();

    private CodeLists() {}

    public static Collection<CodeList> list() {
        return LISTS.values();
    }

    public static Optional<CodeList> find(String name) {
        return Optional.ofNullable(LISTS.get(name));
    }

    /**
     * The code that a stored value stands for. Official databases pad land-use codes with zeros to six digits
     * (耕地 = 010000); such a value means the class above.
     */
    public static Optional<Code> lookup(String list, String value) {
        return list.equals(LandUse.NAME) ? LandUse.find(value) : find(list).flatMap(codes -> codes.find(value));
    }

    private static Map<String, CodeList> load() {
        var codes = new LinkedHashMap<String, List<Code>>();
        codes.put(LandUse.NAME, List.copyOf(LandUse.list()));
        for (CSVRecord row : ReferenceTable.read("codes.csv")) {
            codes.computeIfAbsent(row.get("list"), name -> new ArrayList<>()).add(code(row));
        }
        var lists = new LinkedHashMap<String, CodeList>();
        codes.forEach((name, members) -> lists.put(name, new CodeList(name, members)));
        return lists;
    }

    private static Code code(CSVRecord row) {
        return new Code(row.get("code"), new Localized(row.get("name_zh"), row.get("name_en")), null, null);
    }
}
