package org.tongtu.publicsite;

import java.time.Instant;
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
        return argument instanceof Instant at ? reader.deadline(at) : argument;
    }
}
