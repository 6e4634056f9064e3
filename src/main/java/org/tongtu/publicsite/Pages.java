package org.tongtu.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.tongtu.kernel.Recent;

/**
 * Renders pages to bytes and keeps them per address, language and content version, so that a crowd costs one rendering.
 * A browser that has the version already gets 304 without any rendering.
 */
@Component
class Pages {

    /** Distinguishes runs, whose templates may differ. */
    private static final String RUN = Long.toHexString(System.currentTimeMillis());
    private static final int KEPT = 400;
    private static final int LONGEST_KEY = 300;
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    /** In a page's model: it lacks something that takes longer than a page waits, so nobody is to keep it. */
    static final String UNFINISHED = "unfinished";

    private record Kept(String tag, byte[] bytes) {}

    private record Rendered(byte[] bytes, boolean isWhole) {}

    private final ITemplateEngine engine;
    private final Readers readers;
    private final ContentVersion version;
    private final Object[] turns = Stream.generate(Object::new).limit(64).toArray();
    private final Map<String, Kept> kept = new Recent<>(KEPT);

    Pages(ITemplateEngine engine, Readers readers, ContentVersion version) {
        this.engine = engine;
        this.readers = readers;
        this.version = version;
    }

    /** A page that is the same for everybody who reads this language. */
    ResponseEntity<byte[]> shared(
            HttpServletRequest request, Locale locale, String template, Function<Reader, Map<String, ?>> model) {
        String key = locale.getLanguage() + " " + request.getRequestURI() + "?" + request.getQueryString();
        String tag = "\"" + Integer.toHexString(key.hashCode()) + "-" + RUN + "-" + version.get() + "\"";
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            return ResponseEntity.status(304).eTag(tag).cacheControl(CacheControl.noCache()).varyBy("Accept-Language").build();
        }
        byte[] known = find(key, tag);
        Rendered page = known != null ? new Rendered(known, true) : renderOnce(key, tag, () -> rendered(readers.of(request, locale), template, model));
        return page.isWhole()
                ? ResponseEntity.ok().eTag(tag).cacheControl(CacheControl.noCache()).varyBy("Accept-Language").contentType(HTML).body(page.bytes())
                : ResponseEntity.ok().cacheControl(CacheControl.noStore()).contentType(HTML).body(page.bytes());
    }

    /** A page for this one reader: receipts, refusals. Never stored anywhere. */
    ResponseEntity<byte[]> own(HttpServletRequest request, Locale locale, HttpStatusCode status, String template,
            Function<Reader, Map<String, ?>> model) {
        return page(request, locale, status, CacheControl.noStore(), template, model);
    }

    /** A step on the way through a form: the reader's own browser may show it again, so that Back loses no words. */
    ResponseEntity<byte[]> step(HttpServletRequest request, Locale locale, HttpStatusCode status, String template,
            Function<Reader, Map<String, ?>> model) {
        return page(request, locale, status, CacheControl.noCache().cachePrivate(), template, model);
    }

    private ResponseEntity<byte[]> page(HttpServletRequest request, Locale locale, HttpStatusCode status,
            CacheControl keeping, String template, Function<Reader, Map<String, ?>> model) {
        return ResponseEntity.status(status).cacheControl(keeping).contentType(HTML)
                .body(render(readers.of(request, locale), template, model));
    }

    /** One rendering for a crowd that asks for the same page at the same moment. */
    private Rendered renderOnce(String key, String tag, Supplier<Rendered> rendering) {
        synchronized (turns[Math.floorMod(key.hashCode(), turns.length)]) {
            byte[] known = find(key, tag);
            if (known != null) {
                return new Rendered(known, true);
            }
            Rendered page = rendering.get();
            if (page.isWhole()) {
                keep(key, new Kept(tag, page.bytes()));
            }
            return page;
        }
    }

    private byte[] render(Reader reader, String template, Function<Reader, Map<String, ?>> model) {
        return rendered(reader, template, model).bytes();
    }

    private Rendered rendered(Reader reader, String template, Function<Reader, Map<String, ?>> model) {
        var variables = new HashMap<String, Object>(model.apply(reader));
        variables.put("r", reader);
        String html = engine.process("publicsite/" + template, new Context(reader.locale(), variables));
        return new Rendered(html.getBytes(StandardCharsets.UTF_8), !Boolean.TRUE.equals(variables.get(UNFINISHED)));
    }

    private byte @org.jspecify.annotations.Nullable [] find(String key, String tag) {
        synchronized (kept) {
            Kept known = kept.get(key);
            return known != null && Objects.equals(known.tag(), tag) ? known.bytes() : null;
        }
    }

    private void keep(String key, Kept page) {
        synchronized (kept) {
            if (key.length() <= LONGEST_KEY) {
                kept.put(key, page);
            }
        }
    }
}
