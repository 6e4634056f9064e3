package org.tongtu.publicsite;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.tongtu.kernel.Refused;

/** Refusals in the reader's language, with instants as people write them. */
final class Refusals {

    private Refusals() {}

    static String say(Reader reader, Refused refused) {
        Object[] arguments = Arrays.stream(refused.arguments()).map(it -> readable(reader, it)).toArray();
        return reader.text(refused.messageKey(), arguments);
    }

    private static Object readable(Reader reader, Object argument) {
        if (argument instanceof String text && text.endsWith("Z")) {
            try {
                return reader.deadline(Instant.parse(text));
            } catch (DateTimeParseException e) {
                return text;
            }
        }
        return argument;
    }
}
