package org.tongtu.publicsite;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongtu.consultation.statement.PortalKeys;

/**
 * What stands for a session on the stateless site: a form's key and the time it was given out, signed. It makes a form
 * count once, tells machines that answer within seconds, and grows old; nobody else's site can make one.
 */
@Component
class FormTokens {

    static final Duration SHORTEST = Duration.ofSeconds(3);
    static final Duration LONGEST = Duration.ofHours(24);

    /** Whether a form may be taken, and what it is called. */
    record Token(UUID key, State state) {}

    enum State {
        GOOD,
        TOO_FAST,
        EXPIRED,
        FORGED
    }

    private final PortalKeys keys;

    FormTokens(PortalKeys keys) {
        this.keys = keys;
    }

    String issue(String purpose, Instant now) {
        String content = now.toEpochMilli() + "." + UUID.randomUUID();
        return content + "." + signature(purpose, content);
    }

    Token read(String purpose, @Nullable String token, Instant now) {
        String[] parts = token == null ? new String[0] : token.split("\\.");
        if (parts.length != 3 || !isOurs(purpose, parts)) {
            return new Token(new UUID(0, 0), State.FORGED);
        }
        Duration age = Duration.between(Instant.ofEpochMilli(Long.parseLong(parts[0])), now);
        State state = age.compareTo(SHORTEST) < 0 ? State.TOO_FAST : age.compareTo(LONGEST) > 0 ? State.EXPIRED : State.GOOD;
        return new Token(UUID.fromString(parts[1]), state);
    }

    private boolean isOurs(String purpose, String[] parts) {
        String expected = signature(purpose, parts[0] + "." + parts[1]);
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), parts[2].getBytes(StandardCharsets.UTF_8));
    }

    private String signature(String purpose, String content) {
        byte[] signed = keys.sign("form", (purpose + " " + content).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(signed, 0, 16);
    }
}
