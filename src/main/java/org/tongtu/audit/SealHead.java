package org.tongtu.audit;

import java.time.Instant;
import java.util.HexFormat;

/**
 * The end of the chain at a moment, for everybody to keep: whoever later rewrites what came before it cannot reach it
 * again.
 *
 * @param position how many entries it stands for
 */
public record SealHead(long position, String hash, Instant publishedAt) {

    static SealHead of(long position, byte[] hash, Instant at) {
        return new SealHead(position, HexFormat.of().formatHex(hash), at);
    }
}
