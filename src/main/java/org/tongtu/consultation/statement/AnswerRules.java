package org.tongtu.consultation.statement;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Refused.Kind;

/** What an answer must say: always why, to whom if it was passed on, and only members answer. */
@Component
class AnswerRules {

    static final int REASON_LIMIT = 4000;
    static final int REFERRED_LIMIT = 300;
    static final int MASK_LIMIT = 300;

    private final Alliances alliances;

    AnswerRules(Alliances alliances) {
        this.alliances = alliances;
    }

    AnswerPoint checked(AnswerPoint given) {
        requireMember(given.jurisdiction());
        String reason = PlainText.clean(given.reason());
        if (reason.isBlank() || reason.length() > REASON_LIMIT) {
            throw new Refused(Kind.INVALID, "answer.reason", REASON_LIMIT);
        }
        String referredTo = referredTo(given);
        if ((given.proposal() == null) != (given.sequence() == null)) {
            throw new Refused(Kind.INVALID, "answer.half-a-link");
        }
        return new AnswerPoint(given.key(), given.jurisdiction(), given.point(), given.revision(), given.outcome(), reason,
                referredTo, given.proposal(), given.sequence());
    }

    void requireMember(JurisdictionCode code) {
        if (!alliances.get(Actor.SYSTEM).isMember(code)) {
            throw new Refused(Kind.FORBIDDEN, "answer.not-a-member", code);
        }
    }

    private static @Nullable String referredTo(AnswerPoint given) {
        String line = PlainText.line(given.referredTo());
        if (given.outcome() == Outcome.REFERRED && line.isEmpty() || line.length() > REFERRED_LIMIT) {
            throw new Refused(Kind.INVALID, "answer.referred-to", REFERRED_LIMIT);
        }
        return line.isEmpty() ? null : line;
    }
}
