package org.tongtu.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import org.tongtu.kernel.Recent;

/**
 * Files that are made when somebody asks, and kept until what they tell of may have changed: a crowd costs one making, and
 * never are two made at once, because they are held in memory whole.
 */
@Component
class PublicFiles {

    private static final String RUN = Long.toHexString(System.currentTimeMillis());
    private static final int KEPT = 12;

    private record Kept(String tag, byte[] bytes) {}

    private final ContentVersion version;
    private final PaperTurns turns;
    private final Map<String, Kept> kept = new Recent<>(KEPT);

    PublicFiles(ContentVersion version, PaperTurns turns) {
        this.version = version;
        this.turns = turns;
    }

    /** @param key what distinguishes the file from all others, with its language */
    ResponseEntity<byte[]> file(HttpServletRequest request, String key, String mediaType, String name, Supplier<byte[]> made) {
        String tag = "\"" + Integer.toHexString(key.hashCode()) + "-" + RUN + "-" + version.get() + "\"";
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            return ResponseEntity.status(304).eTag(tag).cacheControl(CacheControl.noCache()).varyBy("Accept-Language").build();
        }
        return ResponseEntity.ok().eTag(tag).cacheControl(CacheControl.noCache()).varyBy("Accept-Language")
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
                .body(bytes(key, tag, made));
    }

    private byte[] bytes(String key, String tag, Supplier<byte[]> made) {
        byte[] known = find(key, tag);
        if (known != null) {
            return known;
        }
        return turns.make(() -> {
            byte[] meanwhile = find(key, tag);
            byte[] bytes = meanwhile == null ? made.get() : meanwhile;
            synchronized (kept) {
                kept.put(key, new Kept(tag, bytes));
            }
            return bytes;
        });
    }

    private byte @Nullable [] find(String key, String tag) {
        synchronized (kept) {
            Kept known = kept.get(key);
            return known != null && Objects.equals(known.tag(), tag) ? known.bytes() : null;
        }
    }

    /** RFC 6266: the whole name for browsers, and one of plain letters for programs that read nothing else. */
    static String attachment(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9.-]+", "");
        String ascii = plain.matches("[0-9.-].*") ? "report" + plain : plain;
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + UriUtils.encode(name, java.nio.charset.StandardCharsets.UTF_8);
    }
}
