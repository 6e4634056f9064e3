package org.tongtu.identity;

import java.security.SecureRandom;
import java.util.Base64;
import org.tongtu.kernel.Sha256;

/** Random secrets of 256 bits, and the digests under which they are kept. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    static Secret next(String prefix) {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static byte[] digest(Secret secret) {
        return Sha256.of(secret.value());
    }
}
