package org.tongtu.consultation.alike;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One text and everybody who sent it. However many they are, it is read once. */
record SameText(String key, List<Said> said) {

    /** What people have grouped comes first, then what most people sent: the others are compared with these. */
    static final Comparator<SameText> LEADING = Comparator.comparing((SameText text) -> text.group() == null)
            .thenComparing(text -> -text.said().size())
            .thenComparing(SameText::key);

    /** In the order of the texts, whatever the order of the points; points that say nothing are left out. */
    static List<SameText> of(List<Said> said) {
        var texts = new TreeMap<String, SameText>();
        said.stream().sorted(Comparator.comparing(Said::point)).forEach(one -> {
            String key = SameWords.of(one.text());
            if (!key.isEmpty()) {
                texts.computeIfAbsent(key, it -> new SameText(it, new ArrayList<>())).said().add(one);
            }
        });
        return List.copyOf(texts.values());
    }

    Words words() {
        return Words.of(said.getFirst().text());
    }

    @Nullable UUID group() {
        return said.stream().map(Said::group).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
