package org.tongtu.publicapi.wire;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.tongtu.kernel.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Why a body could not be read, with the field that is to blame. */
public final class BrokenBodies {

    /** The reason where a body is no JSON at all. */
    public static final String UNREADABLE = "publicapi.unreadable";

    private static final int LONGEST = 100;

    private BrokenBodies() {}

    /** A refusal that arose while reading speaks for itself; everything else is told by its place in the body. */
    public static Refused refusal(HttpMessageNotReadableException broken) {
        return causes(broken)
                .filter(Refused.class::isInstance)
                .map(Refused.class::cast)
                .findFirst()
                .orElseGet(() -> causes(broken)
                        .filter(JacksonException.class::isInstance)
                        .map(JacksonException.class::cast)
                        .findFirst()
                        .map(BrokenBodies::refusal)
                        .orElseGet(() -> invalid(UNREADABLE)));
    }

    private static Refused refusal(JacksonException cause) {
        String field = field(cause);
        if (cause instanceof StreamReadException || field.isEmpty()) {
            return invalid(UNREADABLE);
        }
        return switch (cause) {
            case UnrecognizedPropertyException ignored -> invalid("publicapi.unknown-field", field);
            case InvalidNullException ignored -> invalid("publicapi.missing-field", field);
            case InvalidFormatException wrong when wrong.getTargetType() != null && wrong.getTargetType().isEnum() ->
                invalid("publicapi.unknown-word", field, words(wrong.getTargetType()));
            case MismatchedInputException missing when isMissing(missing) -> invalid("publicapi.missing-field", field);
            default -> invalid("publicapi.wrong-field", field);
        };
    }

    /** Jackson has no class of its own for a creator property that is not there. */
    private static boolean isMissing(MismatchedInputException cause) {
        return cause.getOriginalMessage().startsWith("Missing required creator property");
    }

    /** {@code writes[0].thing}; what a client calls its field is cut short. */
    private static String field(JacksonException cause) {
        String path = cause.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        String field = path.startsWith(".") ? path.substring(1) : path;
        return field.length() > LONGEST ? field.substring(0, LONGEST) : field;
    }

    private static String words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> ((Enum<?>) each).name())
                .collect(Collectors.joining(", "));
    }

    private static Refused invalid(String reason, Object... arguments) {
        return new Refused(Refused.Kind.INVALID, reason, arguments);
    }

    private static Stream<Throwable> causes(Throwable first) {
        return Stream.iterate(first, cause -> cause != null, Throwable::getCause);
    }
}
