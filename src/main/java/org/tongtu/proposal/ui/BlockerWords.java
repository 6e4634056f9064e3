package org.tongtu.proposal.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.ProposalId;
import org.tongtu.language.Texts;
import org.tongtu.proposal.Blocker;
import org.tongtu.uikit.GuardedStep.Reason;

/** What keeps a proposal where it is, in words, each with a way to the tab of the workbench where it can be seen to. */
@Component
public class BlockerWords {

    private final Texts texts;
    private final Towns towns;

    BlockerWords(Texts texts, Towns towns) {
        this.texts = texts;
        this.towns = towns;
    }

    public List<Reason> reasons(ProposalId proposal, List<Blocker> blockers, Locale locale) {
        return blockers.stream()
                .map(blocker -> new Reason(words(blocker, locale), way(proposal, blocker.tab(), locale)))
                .toList();
    }

    /** What is missing and, where it waits for members, for which. */
    String words(Blocker blocker, Locale locale) {
        String what = texts.get(locale, blocker.messageKey(), blocker.arguments().toArray());
        return blocker.who().isEmpty() ? what : texts.get(locale, "proposal.room.waits-for", what, towns.names(blocker.who(), locale));
    }

    private @Nullable Anchor way(ProposalId proposal, @Nullable String tab, Locale locale) {
        return tab == null ? null : new Anchor(
                ProposalLinks.tab(proposal, tab), texts.get(locale, "proposal.bench.to-tab", texts.get(locale, tab)));
    }
}
