package org.tongtu.consultation.statement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.kernel.Sha256;

/**
 * A statement's secret: 128 bits derived from the form's key and the portal's own, so that sending a form twice answers
 * the same and nothing in the database tells it. Written in Crockford's base 32 (no I, L, O, U) for people who copy it
 * by hand.
 */
@Component
public class ReceiptSecrets {

    private static final char[] LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final int BITS = 128;

    private final PortalKeys keys;
    private final SecureRandom random = new SecureRandom();

    ReceiptSecrets(PortalKeys keys) {
        this.keys = keys;
    }

    /** The secret of the statement that was given with this form, in groups: {@code 7ZQ4-…}. */
    public String secretOf(UUID formKey) {
        byte[] signed = keys.sign("receipt", formKey.toString().getBytes(StandardCharsets.US_ASCII));
        return grouped(letters(signed, BITS));
    }

    ReceiptNumber newNumber(ConsultationId consultation) {
        byte[] bytes = new byte[4];
        random.nextBytes(bytes);
        return new ReceiptNumber(consultation.number() + "-" + letters(bytes, 30));
    }

    /** What the database keeps instead of the secret. */
    static byte[] hash(String secret) {
        return Sha256.of(normal(secret));
    }

    static boolean matches(byte[] kept, String secret) {
        return MessageDigest.isEqual(kept, hash(secret));
    }

    private static String normal(String secret) {
        return secret.toUpperCase(Locale.ROOT).replaceAll("[\\s\\-–—]", "").replace('O', '0').replace('I', '1').replace('L', '1');
    }

    private static String letters(byte[] bytes, int bits) {
        var bigits = new java.math.BigInteger(1, bytes).shiftRight(bytes.length * 8 - bits);
        int length = (bits + 4) / 5;
        StringBuilder text = new StringBuilder();
        for (int i = length - 1; i >= 0; i--) {
            text.append(LETTERS[bigits.shiftRight(5 * i).intValue() & 31]);
        }
        return text.toString();
    }

    private static String grouped(String letters) {
        return letters.replaceAll("(.{5})(?=.)", "$1-");
    }
}
