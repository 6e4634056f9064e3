package org.tongtu.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
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
import org.tongtu.consultation.TakenBack;
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
        List<ConsultationDetails> notices = consultations.list(Actor.ANONYMOUS).stream()
                .sorted(Comparator.comparing(NoticeFeed::updated).reversed())
                .limit(SHOWN)
                .toList();
        var feed = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .append(r.lang()).append("\">");
        element(feed, "title", r.text("publicsite.feed"));
        element(feed, "id", address.of("/feeds/notices.atom"));
        feed.append("<link rel=\"self\" href=\"").append(address.of("/feeds/notices.atom?lang=" + r.lang())).append("\"/>");
        element(feed, "updated", (notices.isEmpty() ? r.now() : updated(notices.getFirst())).toString());
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
        element(feed, "updated", updated(notice).toString());
        feed.append("<link href=\"").append(page).append("?lang=").append(r.lang()).append("\"/>");
        element(feed, "summary", term(r, notice) + " " + r.in(notice.summary()));
        feed.append("</entry>");
    }

    /** A notice that was cut short is news once more. */
    private static Instant updated(ConsultationDetails notice) {
        return notice.wasCutShort() ? notice.endsAt() : notice.opensAt();
    }

    private static String term(Reader r, ConsultationDetails notice) {
        TakenBack back = notice.takenBack();
        if (back == null || !notice.wasCutShort()) {
            return r.text("publicsite.closes", r.deadline(notice.closesAt()));
        }
        String what = r.text("publicsite.taken-back." + back.step(), r.date(back.at()));
        return back.reason().isEmpty() ? what : what + " " + r.text("publicsite.taken-back.reason." + back.step(), back.reason());
    }

    private static void element(StringBuilder feed, String name, String words) {
        feed.append('<').append(name).append('>').append(HtmlUtils.htmlEscape(words, "UTF-8")).append("</").append(name).append('>');
    }
}
