package org.tongtu.plan.standard;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values an attribute may take, in their official order. */
public final class CodeList {

    private final String name;
    private final Map<String, Code> codes = new LinkedHashMap<>();

    CodeList(String name, List<Code> codes) {
        this.name = name;
        codes.forEach(code -> this.codes.put(code.code(), code));
    }

    public String name() {
        return name;
    }

    public Collection<Code> list() {
        return java.util.Collections.unmodifiableCollection(codes.values());
    }

    /** The codes right below one; below {@code null} are the roots. */
    public List<Code> below(@org.jspecify.annotations.Nullable String parent) {
        return codes.values().stream()
                .filter(code -> java.util.Objects.equals(code.parent(), parent))
                .toList();
    }

    public Optional<Code> find(String code) {
        return Optional.ofNullable(codes.get(code));
    }
}
