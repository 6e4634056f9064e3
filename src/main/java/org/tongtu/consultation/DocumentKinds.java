package org.tongtu.consultation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The papers we accept, told by their first bytes: a file is never trusted for its name or stated type. */
enum DocumentKinds {
    PDF("application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII)),
    PNG("image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}),
    JPEG("image/jpeg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});

    static final int LIMIT = 20 * 1024 * 1024;

    private final String mediaType;
    private final byte[] start;

    DocumentKinds(String mediaType, byte[] start) {
        this.mediaType = mediaType;
        this.start = start;
    }

    static Optional<String> mediaType(byte[] content) {
        return Arrays.stream(values())
                .filter(kind -> content.length > kind.start.length
                        && Arrays.equals(content, 0, kind.start.length, kind.start, 0, kind.start.length))
                .map(kind -> kind.mediaType)
                .findFirst();
    }
}
