package org.tongtu.paper;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A file's bytes, read far enough to tell what they are: how it begins, how it ends, and that its parts follow each other.
 * Sources: ISO 32000-2 §7.5, PNG (ISO/IEC 15948) §5, JPEG (ITU-T T.81) annex B.
 */
final class PaperContent {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    /** A PDF reader looks for the file's end among its last bytes. */
    private static final int PDF_TAIL = 1024;
    private static final int MARKER = 0xFF;
    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;

    private final byte[] bytes;

    PaperContent(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean isPdf() {
        String tail = text(Math.max(0, bytes.length - PDF_TAIL), bytes.length);
        return text(0, Math.min(8, bytes.length)).matches("%PDF-[12]\\.\\d") && tail.contains("startxref") && tail.contains("%%EOF");
    }

    /** Chunks from the header to the end, and nothing behind them. */
    boolean isPng() {
        if (bytes.length < PNG.length || !Arrays.equals(bytes, 0, PNG.length, PNG, 0, PNG.length)) {
            return false;
        }
        boolean data = false;
        for (long at = PNG.length; at + 12 <= bytes.length; at += 12 + size((int) at)) {
            String name = text((int) at + 4, (int) at + 8);
            if (at == PNG.length && !(name.equals("IHDR") && size((int) at) == 13)) {
                return false;
            }
            data |= name.equals("IDAT");
            if (name.equals("IEND")) {
                return data && at + 12 == bytes.length;
            }
        }
        return false;
    }

    /** Segments with a frame's header among them, up to the picture itself, and an end behind it; cameras write on after that. */
    boolean isJpeg() {
        if (bytes.length < 4 || at(0) != MARKER || at(1) != START_OF_IMAGE) {
            return false;
        }
        boolean frame = false;
        int at = 2;
        while (at + 4 <= bytes.length && at(at) == MARKER) {
            int kind = at(at + 1);
            if (kind == START_OF_SCAN) {
                return frame && ends(at);
            }
            frame |= kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC;
            at += kind == MARKER ? 1 : 2 + (at(at + 2) << 8 | at(at + 3));
        }
        return false;
    }

    private boolean ends(int from) {
        for (int at = from; at + 1 < bytes.length; at++) {
            if (at(at) == MARKER && at(at + 1) == END_OF_IMAGE) {
                return true;
            }
        }
        return false;
    }

    private long size(int chunk) {
        return (long) at(chunk) << 24 | at(chunk + 1) << 16 | at(chunk + 2) << 8 | at(chunk + 3);
    }

    private int at(int index) {
        return bytes[index] & 0xFF;
    }

    private String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
