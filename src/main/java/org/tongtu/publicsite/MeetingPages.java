package org.tongtu.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tongtu.kernel.Actor;
import org.tongtu.meeting.MeetingId;
import org.tongtu.meeting.Meetings;
import org.tongtu.meeting.minutes.Minutes;

/** A joint meeting as everybody may see it: agenda, outcomes with reasons, printed minutes, what was resolved and by when. */
@Controller
class MeetingPages {

    private final Pages pages;
    private final Meetings meetings;
    private final Minutes minutes;

    MeetingPages(Pages pages, Meetings meetings, Minutes minutes) {
        this.pages = pages;
        this.meetings = meetings;
        this.minutes = minutes;
    }

    @GetMapping("/meetings/{number}")
    ResponseEntity<byte[]> meeting(@PathVariable int number, HttpServletRequest request, Locale locale) {
        MeetingId id = new MeetingId(number);
        return pages.shared(request, locale, "meeting", r -> model(r, id));
    }

    private Map<String, ?> model(Reader r, MeetingId id) {
        var model = new HashMap<String, Object>();
        model.put("meeting", meetings.publicDetails(Actor.ANONYMOUS, id));
        model.put("minutes", minutes.findPublic(Actor.ANONYMOUS, id).orElse(null));
        model.put("today", r.now().atZone(r.figures().zone()).toLocalDate());
        return model;
    }
}
