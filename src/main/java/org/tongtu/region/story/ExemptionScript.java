package org.tongtu.region.story;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.check.Finding;
import org.tongtu.proposal.AskExemption;
import org.tongtu.proposal.Exemptions;
import org.tongtu.proposal.ProposalChecks;
import org.tongtu.region.files.Section;

/** Authors ask the meeting to let something stand that a rule forbids; the resolution that adopts the proposal grants it. */
@Component
@Order(2)
class ExemptionScript implements Script {

    private final Exemptions exemptions;
    private final ProposalChecks checks;
    private final Cast cast;

    ExemptionScript(Exemptions exemptions, ProposalChecks checks, Cast cast) {
        this.exemptions = exemptions;
        this.checks = checks;
        this.cast = cast;
    }

    @Override
    public List<Scene> scenes(Story story) {
        return story.root().children("proposals").stream()
                .flatMap(proposal -> proposal.children("exemptions").stream().map(asked -> scene(story, new ProposalId(proposal.whole("number")), asked)))
                .toList();
    }

    private Scene scene(Story story, ProposalId proposal, Section asked) {
        String name = "proposal " + proposal + "/exemption/" + asked.text("rule");
        return Scene.at(story.at(asked), name, () -> ask(story, name, proposal, asked));
    }

    private void ask(Story story, String name, ProposalId proposal, Section asked) {
        Actor author = cast.actor(asked.text("by"));
        LocalDate until = story.at(asked.text("until")).atZone(story.zone()).toLocalDate();
        exemptions.ask(author, new AskExemption(story.key(name), cast.home(author), proposal,
                finding(author, proposal, asked.text("rule")), asked.localized("reason").zh(), until));
    }

    /** The one that the proposal brings under a rule. */
    private UUID finding(Actor author, ProposalId proposal, String rule) {
        return checks.of(author, proposal).brought().stream()
                .filter(finding -> finding.jointRule().equals(rule))
                .map(Finding::id)
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "region.unknown-thing", rule));
    }
}
