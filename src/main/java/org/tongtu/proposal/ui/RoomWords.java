package org.tongtu.proposal.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tongtu.identity.Accounts;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Now;
import org.tongtu.language.Texts;
import org.tongtu.proposal.NamedDrafter;
import org.tongtu.proposal.ProposalSummary;
import org.tongtu.uikit.Figures;

/** Proposals, people, towns and times in the reader's words. */
@Component
class RoomWords {

    private final Texts texts;
    private final Figures figures;
    private final Towns towns;
    private final Accounts accounts;
    private final BlockerWords blockers;
    private final Now now;

    RoomWords(Texts texts, Figures figures, Towns towns, Accounts accounts, BlockerWords blockers, Now now) {
        this.texts = texts;
        this.figures = figures;
        this.towns = towns;
        this.accounts = accounts;
        this.blockers = blockers;
        this.now = now;
    }

    Texts texts() {
        return texts;
    }

    Figures figures() {
        return figures;
    }

    Towns towns() {
        return towns;
    }

    /** "方案12 · 跨界水源保护区". */
    String title(ProposalSummary proposal, Locale locale) {
        return texts.get(locale, "proposal.room.title", number(proposal), proposal.title().in(locale));
    }

    static String number(ProposalSummary proposal) {
        return Integer.toString(proposal.id().number());
    }

    String person(AccountId account) {
        return accounts.findName(account);
    }

    /** "李工（乌岭镇），至 2026年12月31日". */
    String drafter(NamedDrafter drafter, Locale locale) {
        return texts.get(locale, "proposal.bench.drafter", person(drafter.account()), towns.name(drafter.member(), locale),
                figures.date(locale, drafter.until().minusMillis(1)));
    }

    String left(Instant due, Locale locale) {
        return figures.left(locale, due, now.instant());
    }

    /** To the moment when it is over, which it is not a little before. */
    Duration until(Instant due) {
        return Duration.between(now.instant(), due).plusSeconds(1);
    }

    boolean isOver(Instant due) {
        return !now.instant().isBefore(due);
    }

    BlockerWords blockers() {
        return blockers;
    }
}
