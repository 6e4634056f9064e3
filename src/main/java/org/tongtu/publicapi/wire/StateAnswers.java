package org.tongtu.publicapi.wire;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Answers that show a state of a plan: kept by whoever has asked and, of what everybody may see, for a minute by anybody between. */
public final class StateAnswers {

    private StateAnswers() {}

    /**
     * @param tag the entity tag, which changes whenever the answer would
     * @param forMembers whether caches on the way must keep it from everybody else
     */
    public static ResponseEntity.BodyBuilder ok(String tag, boolean forMembers) {
        CacheControl caching = forMembers ? CacheControl.noCache().cachePrivate() : CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(caching)
                .varyBy(HttpHeaders.COOKIE, HttpHeaders.AUTHORIZATION);
    }
}
