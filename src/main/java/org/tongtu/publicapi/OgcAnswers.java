package org.tongtu.publicapi;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.publicapi.wire.StateAnswers;

/** What all OGC answers have in common: absolute links, caching by state, no parameters that nobody reads. */
@Component
class OgcAnswers {

    static final MediaType GEOJSON = MediaType.parseMediaType("application/geo+json");

    /** Changes whenever an answer for the same state would look different. */
    private static final String FORMAT = "2";

    private static final Set<String> COMMON = Set.of("plan", "edition", "f", "lang");

    private final String baseUrl;

    OgcAnswers(@Value("${tongtu.base-url:}") String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** {@code path} below {@code /ogc}, carrying the plan and edition that were asked for on. */
    String href(HttpServletRequest request, String path) {
        UriComponentsBuilder builder = baseUrl.isBlank()
                ? ServletUriComponentsBuilder.fromContextPath(request)
                : UriComponentsBuilder.fromUriString(baseUrl);
        builder.path("/ogc" + path);
        for (String name : new TreeSet<>(Set.of("plan", "edition"))) {
            String value = request.getParameter(name);
            if (value != null) {
                builder.queryParam(name, value);
            }
        }
        return builder.encode().toUriString();
    }

    Map<String, String> link(HttpServletRequest request, String rel, MediaType type, String title, String path) {
        return Map.of("rel", rel, "type", type.toString(), "title", title, "href", href(request, path));
    }

    /** Names the state and nothing else, so that an unchanged answer is recognised without being made. */
    static String tag(DisclosedState state) {
        return tag(state.key());
    }

    static String tag(String content) {
        return "\"" + content + "." + FORMAT + "\"";
    }

    static ResponseEntity.BodyBuilder ok(DisclosedState state) {
        return StateAnswers.ok(tag(state), state.isForMembers());
    }

    /** OGC API – Features 1.0, requirement 8: an unknown parameter is an error, not a whim. */
    static void requireKnown(HttpServletRequest request, String... own) {
        Set<String> known = new TreeSet<>(COMMON);
        known.addAll(Set.of(own));
        request.getParameterMap().keySet().stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new BadParameter(name);
        });
    }
}
