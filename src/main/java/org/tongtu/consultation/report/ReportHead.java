package org.tongtu.consultation.report;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.TakenBack;
import org.tongtu.kernel.Actor;
import org.tongtu.language.Texts;
import org.tongtu.plan.Plans;
import org.tongtu.proposal.Proposals;
import org.tongtu.uikit.Figures;

/** Says what a report is about: the notice, its proposal and plan as the public may read them, and how long it stood. */
@Component
class ReportHead {

    private final Texts texts;
    private final Figures figures;
    private final Proposals proposals;
    private final Plans plans;

    ReportHead(Texts texts, Figures figures, Proposals proposals, Plans plans) {
        this.texts = texts;
        this.figures = figures;
        this.proposals = proposals;
        this.plans = plans;
    }

    List<ReportFact> of(ConsultationDetails notice, Instant made, Locale locale) {
        var facts = new ArrayList<ReportFact>();
        facts.add(fact(locale, "notice", texts.get(locale, "consultation.file.notice.value", notice.id().number(), notice.title())));
        proposals.find(Actor.ANONYMOUS, notice.proposal()).ifPresentOrElse(proposal -> {
            facts.add(fact(locale, "proposal", texts.get(locale, "consultation.file.proposal.value", proposal.id().number(), proposal.title())));
            facts.add(fact(locale, "plan", plans.get(Actor.ANONYMOUS, proposal.plan()).title().in(locale)));
        }, () -> facts.add(fact(locale, "proposal", Integer.toString(notice.proposal().number()))));
        facts.add(fact(locale, "opened", figures.deadline(locale, notice.opensAt())));
        facts.add(fact(locale, "closed", figures.deadline(locale, notice.endsAt())));
        facts.add(fact(locale, "days", texts.get(locale, "consultation.file.days.value", days(notice))));
        notice.extensions().forEach(it -> facts.add(fact(locale, "extended", texts.get(
                locale, "consultation.file.extended.value", it.before(), it.after(), it.reason()))));
        TakenBack back = notice.takenBack();
        if (back != null) {
            facts.add(fact(locale, "taken-back", texts.get(locale, "consultation.file.taken-back." + back.step(), back.at(), back.reason())));
        }
        facts.add(fact(locale, "made", texts.get(locale, notice.isOver(made) ? "consultation.file.made.over" : "consultation.file.made.open",
                figures.deadline(locale, made))));
        return facts;
    }

    /** On the region's calendar, so that a change of clock takes no day away. */
    private long days(ConsultationDetails notice) {
        return ChronoUnit.DAYS.between(notice.opensAt().atZone(figures.zone()), notice.endsAt().atZone(figures.zone()));
    }

    private ReportFact fact(Locale locale, String name, String value) {
        return new ReportFact(texts.get(locale, "consultation.file." + name), value);
    }
}
