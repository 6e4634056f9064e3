package org.tongtu.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.Consultations;
import org.tongtu.identity.PortalAddress;
import org.tongtu.kernel.Actor;

/** Notices as an Atom feed (RFC 4287), for readers and for other portals. */
@Controller
class NoticeFeed {

    private static final int SHOWN = 50;

    private final Consultations consultations;
    private final Readers readers;
    private final PortalAddress address;

    NoticeFeed(Consultations consultations, Readers readers, PortalAddress address) {
        this.consultations = consultations;
        this.readers = readers;
        this.address = address;
    }

    @GetMapping(value = "/feeds/notices.atom", produces = "application/atom+xml;charset=UTF-8")
    ResponseEntity<String> notices(HttpServletRequest request, Locale locale) {
        Reader r = readers.of(request, locale);
        List<ConsultationDetails> notices = consultations.listStanding(Actor.ANONYMOUS).stream()
                .sorted(Comparator.comparing(ConsultationDetails::opensAt).reversed())
                .limit(SHOWN)
                .toList();
        var feed = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .append(r.lang()).append("\">");
        element(feed, "title", r.text("publicsite.feed"));
        element(feed, "id", address.of("/feeds/notices.atom"));
        feed.append("<link rel=\"self\" href=\"").append(address.of("/feeds/notices.atom?lang=" + r.lang())).append("\"/>");
        element(feed, "updated", (notices.isEmpty() ? r.now() : notices.getFirst().opensAt()).toString());
        notices.forEach(notice -> entry(feed, r, notice));
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "atom+xml", java.nio.charset.StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .body(feed.append("</feed>\n").toString());
    }

    private void entry(StringBuilder feed, Reader r, ConsultationDetails notice) {
        String page = address.of("/consultations/" + notice.id());
        feed.append("<entry>");
        element(feed, "title", r.in(notice.title()));
        element(feed, "id", page);
        element(feed, "updated", notice.opensAt().toString());
        feed.append("<link href=\"").append(page).append("?lang=").append(r.lang()).append("\"/>");
        element(feed, "summary", r.text("publicsite.closes", r.deadline(notice.closesAt())) + " " + r.in(notice.summary()));
        feed.append("</entry>");
    }

    private static void element(StringBuilder feed, String name, String words) {
        feed.append('<').append(name).append('>').append(HtmlUtils.htmlEscape(words, "UTF-8")).append("</").append(name).append('>');
    }
}
