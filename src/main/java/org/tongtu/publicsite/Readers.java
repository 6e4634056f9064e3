package org.tongtu.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Now;
import org.tongtu.language.Texts;
import org.tongtu.uikit.Figures;

/** Makes the {@link Reader} of a request. */
@Component
class Readers {

    private final Texts texts;
    private final Figures figures;
    private final Jurisdictions jurisdictions;
    private final Now now;

    Readers(Texts texts, Figures figures, Jurisdictions jurisdictions, Now now) {
        this.texts = texts;
        this.figures = figures;
        this.jurisdictions = jurisdictions;
        this.now = now;
    }

    Reader of(HttpServletRequest request, Locale locale) {
        return new Reader(Texts.supported(locale), now.instant(), path(request), texts, figures, towns());
    }

    private static String path(HttpServletRequest request) {
        String query = request.getMethod().equals("GET") && request.getQueryString() != null
                ? "?" + request.getQueryString()
                : "";
        return UriComponentsBuilder.fromUriString(request.getRequestURI() + query).replaceQueryParam("lang").build().toUriString();
    }

    private Map<JurisdictionCode, Localized> towns() {
        var names = new LinkedHashMap<JurisdictionCode, Localized>();
        jurisdictions.list(Actor.ANONYMOUS).forEach(town -> names.put(town.code(), town.name()));
        return names;
    }
}
