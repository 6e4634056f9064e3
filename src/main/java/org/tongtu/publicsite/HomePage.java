package org.tongtu.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.Consultations;
import org.tongtu.identity.DemoAccounts;
import org.tongtu.identity.DemoCard;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Localized;
import org.tongtu.meeting.MeetingSummary;
import org.tongtu.meeting.Meetings;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.PlanDetails;
import org.tongtu.plan.Plans;

/** The door: what is planned, what one can still say something about and until when, what came of what others said. */
@Controller
class HomePage {

    private final Pages pages;
    private final Consultations consultations;
    private final Alliances alliances;
    private final Plans plans;
    private final RegionStrips strips;
    private final DemoAccounts demos;
    private final Heard heard;
    private final PublicProposals proposals;
    private final Meetings meetings;

    HomePage(Pages pages, Consultations consultations, Alliances alliances, Plans plans, RegionStrips strips,
            DemoAccounts demos, Heard heard, PublicProposals proposals, Meetings meetings) {
        this.pages = pages;
        this.consultations = consultations;
        this.alliances = alliances;
        this.plans = plans;
        this.strips = strips;
        this.demos = demos;
        this.heard = heard;
        this.proposals = proposals;
        this.meetings = meetings;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> home(HttpServletRequest request, Locale locale) {
        return pages.shared(request, locale, "home", this::model);
    }

    private Map<String, ?> model(Reader r) {
        var model = new HashMap<String, Object>();
        model.put("alliance", alliances.find(Actor.ANONYMOUS).map(it -> it.name()).orElse(Localized.same("")));
        List<ConsultationDetails> notices = consultations.list(Actor.ANONYMOUS);
        model.put("open", notices.stream().filter(it -> it.isOpen(r.now())).sorted(Comparator.comparing(ConsultationDetails::closesAt)).toList());
        model.put("announced", notices.stream().filter(it -> r.now().isBefore(it.opensAt()) && !it.isOver(r.now())).toList());
        model.put("closed", notices.stream().filter(it -> it.isOver(r.now())).limit(5).toList());
        model.put("heard", heard.lately(notices));
        model.put("proposals", proposals.underWay());
        model.put("meetings", meetings.list(Actor.ANONYMOUS).stream()
                .sorted(Comparator.comparing(MeetingSummary::startsAt).reversed())
                .limit(3)
                .toList());
        model.put("plans", plans.list(Actor.ANONYMOUS).stream()
                .map(plan -> new PlanCard(plan, strips.of(plan.id(), r.now())))
                .toList());
        List<DemoCard> cards = demos.listCards(Actor.ANONYMOUS);
        model.put("cards", cards.stream().limit(6).toList());
        return model;
    }

    /** A plan and how it stands. */
    public record PlanCard(PlanDetails plan, RegionStrips.Strip strip) {

        public EditionSummary current() {
            return strip.current();
        }
    }
}
