package org.tongtu.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Sha256;

/** One line of the trace as the chain sees it. */
record Entry(
        long number,
        UUID id,
        Instant at,
        UUID actor,
        String roles,
        @Nullable String jurisdiction,
        String command,
        String subjectKind,
        String subjectId,
        byte @Nullable [] before,
        byte @Nullable [] after) {

    static final byte[] GENESIS = new byte[32];

    /** SHA-256 over the previous seal and every field of this entry, each with its length. */
    byte[] seal(byte[] previous) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(previous);
            out.writeLong(number);
            write(out, id.toString());
            write(out, at.toString());
            write(out, actor.toString());
            write(out, roles);
            write(out, jurisdiction);
            write(out, command);
            write(out, subjectKind);
            write(out, subjectId);
            write(out, before);
            write(out, after);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.of(bytes.toByteArray());
    }

    private static void write(DataOutputStream out, @Nullable String text) throws IOException {
        write(out, text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(DataOutputStream out, byte @Nullable [] bytes) throws IOException {
        out.writeInt(bytes == null ? -1 : bytes.length);
        if (bytes != null) {
            out.write(bytes);
        }
    }
}
