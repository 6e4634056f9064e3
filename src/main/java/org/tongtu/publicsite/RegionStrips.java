package org.tongtu.publicsite;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.Consultations;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.meeting.MeetingStage;
import org.tongtu.meeting.MeetingSummary;
import org.tongtu.meeting.Meetings;
import org.tongtu.monitoring.WarningLevel;
import org.tongtu.monitoring.Warnings;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanId;

/** How the region stands, in one strip: what is in force, what is on track, what is open to everybody, when one meets next. */
@Component
class RegionStrips {

    /**
     * @param levels how many measured targets stand where; those that do not occur are left out
     * @param notices that can still be said something about, the one that closes first first
     */
    public record Strip(EditionSummary current, Map<WarningLevel, Integer> levels, List<ConsultationDetails> notices,
            @Nullable MeetingSummary meeting) {}

    private final Editions editions;
    private final Warnings warnings;
    private final Consultations consultations;
    private final PublicProposals proposals;
    private final Meetings meetings;

    RegionStrips(Editions editions, Warnings warnings, Consultations consultations, PublicProposals proposals, Meetings meetings) {
        this.editions = editions;
        this.warnings = warnings;
        this.consultations = consultations;
        this.proposals = proposals;
        this.meetings = meetings;
    }

    Strip of(PlanId plan, Instant now) {
        return new Strip(editions.current(Actor.ANONYMOUS, plan), levels(plan), open(plan, now), next(now));
    }

    private Map<WarningLevel, Integer> levels(PlanId plan) {
        var levels = new EnumMap<WarningLevel, Integer>(WarningLevel.class);
        warnings.assess(Actor.ANONYMOUS, plan).stream()
                .filter(it -> it.reading() != null)
                .forEach(it -> levels.merge(Objects.requireNonNull(it.reading()).level(), 1, Integer::sum));
        return levels;
    }

    private List<ConsultationDetails> open(PlanId plan, Instant now) {
        Set<ProposalId> ofThisPlan = proposals.of(plan);
        return consultations.list(Actor.ANONYMOUS).stream()
                .filter(notice -> notice.isOpen(now) && ofThisPlan.contains(notice.proposal()))
                .sorted(Comparator.comparing(ConsultationDetails::closesAt))
                .toList();
    }

    private @Nullable MeetingSummary next(Instant now) {
        return meetings.list(Actor.ANONYMOUS).stream()
                .filter(it -> it.stage() == MeetingStage.IN_SESSION || !it.isOver() && !it.startsAt().isBefore(now))
                .min(Comparator.comparing(MeetingSummary::startsAt))
                .orElse(null);
    }
}
