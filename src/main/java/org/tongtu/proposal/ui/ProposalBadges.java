package org.tongtu.proposal.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.tongtu.proposal.Position;
import org.tongtu.proposal.ProposalState;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.Tone;

/** States and positions as badges. */
final class ProposalBadges {

    private ProposalBadges() {}

    static Span of(ProposalState state) {
        Tone tone = switch (state) {
            case DRAFT, WITHDRAWN -> Tone.NEUTRAL;
            case SUBMITTED, CONSULTATION, REVIEW -> Tone.INFO;
            case ADOPTED -> Tone.GOOD;
            case REJECTED -> Tone.BAD;
        };
        return Badges.of(tone, I18NProvider.translate("proposal.state." + state));
    }

    static Span of(Position position) {
        Tone tone = switch (position) {
            case NO_COMMENT -> Tone.GOOD;
            case COMMENTS -> Tone.CAUTION;
            case OBJECTION -> Tone.BAD;
        };
        return Badges.of(tone, I18NProvider.translate("proposal.position." + position));
    }

    static Span conflicts(int open) {
        return Badges.of(Tone.BAD, I18NProvider.translate("proposal.room.open-conflicts", open));
    }
}
