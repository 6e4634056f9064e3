package org.tongtu.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Refused;

/** Something to be told in the reader's words: a key of a bundle with its arguments. */
public record Note(String key, List<Object> arguments) {

    static Note of(String key, Object... arguments) {
        return new Note(key, List.of(arguments));
    }

    /** What the file has in these columns of a row can be no value; null where there are none. */
    static @Nullable Note unreadable(List<String> columns) {
        return columns.isEmpty() ? null : of("exchange.unreadable", String.join(", ", columns));
    }

    static Note of(Refused refused) {
        return new Note(refused.messageKey(), java.util.Arrays.stream(refused.arguments()).<Object>map(it -> it == null ? "" : it).toList());
    }
}
