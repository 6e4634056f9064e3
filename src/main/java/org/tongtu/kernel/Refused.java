package org.tongtu.kernel;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expected "no". The reason is an i18n key ({@code refused.<reason>}) whose text says what, where and how to mend
 * it; the arguments fill that text. Nothing was changed when this is thrown.
 */
public class Refused extends RuntimeException {

    /** How the refusal reads on the wire; the numbers are HTTP's (RFC 9110). */
    public enum Kind {
        INVALID(422),
        FORBIDDEN(403),
        SIGN_IN(401),
        NOT_FOUND(404),
        CONFLICT(409),
        GONE(410),
        TOO_LARGE(413),
        TOO_MANY(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String reason;
    private final transient List<@Nullable Object> arguments;

    public Refused(Kind kind, String reason, @Nullable Object... arguments) {
        super(reason + " " + Arrays.toString(arguments));
        this.kind = kind;
        this.reason = reason;
        this.arguments = Arrays.asList(arguments);
    }

    public Kind kind() {
        return kind;
    }

    /** The i18n key without its prefix, for example {@code proposal.open-conflicts}. */
    public String reason() {
        return reason;
    }

    public String messageKey() {
        return "refused." + reason;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
