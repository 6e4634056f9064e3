package org.tongtu.publicsite;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
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

    /** How long the address of a receipt shows it: enough to write it down, not enough to be found in a history. */
    static final Duration RECEIPT = Duration.ofHours(1);

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
        return issue(purpose, UUID.randomUUID(), now);
    }

    /** For a form that was taken: what its receipt can be asked for with. */
    String issue(String purpose, UUID key, Instant now) {
        String content = now.toEpochMilli() + "." + key;
        return content + "." + signature(purpose, content);
    }

    /** The key of a form that was taken within the last hour. */
    Optional<UUID> taken(String purpose, @Nullable String token, Instant now) {
        Token read = read(purpose, token, now);
        boolean fresh = token != null && read.state() != State.FORGED
                && Duration.between(Instant.ofEpochMilli(Long.parseLong(token.split("\\.")[0])), now).compareTo(RECEIPT) <= 0;
        return fresh ? Optional.of(read.key()) : Optional.empty();
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
