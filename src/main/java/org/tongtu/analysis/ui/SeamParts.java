package org.tongtu.analysis.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tongtu.analysis.seam.DraftedLink;
import org.tongtu.analysis.seam.ProposeLink;
import org.tongtu.analysis.seam.Seam;
import org.tongtu.analysis.seam.SeamLinks;
import org.tongtu.analysis.seam.Seams;
import org.tongtu.analysis.seam.Side;
import org.tongtu.analysis.seam.Stop;
import org.tongtu.analysis.seam.Town;
import org.tongtu.kernel.Role;
import org.tongtu.proposal.history.Moment;
import org.tongtu.proposal.history.MomentWords;

/** What the screens of seams ask. */
@Component
class SeamParts {

    private final AnalysisParts parts;
    private final Seams seams;
    private final SeamLinks links;
    private final SeamWords words;
    private final MomentWords moments;

    SeamParts(AnalysisParts parts, Seams seams, SeamLinks links, SeamWords words, MomentWords moments) {
        this.parts = parts;
        this.seams = seams;
        this.links = links;
        this.words = words;
        this.moments = moments;
    }

    AnalysisParts analysis() {
        return parts;
    }

    SeamWords words() {
        return words;
    }

    List<Seam> list(AnalysisScene scene) {
        return seams.list(parts.actor(), scene.plan().id(), scene.moment());
    }

    /** Where a border is missing, said in words. */
    List<String> missing(AnalysisScene scene) {
        return words.missing(seams.neighbourhood(parts.actor()), scene.locale());
    }

    /** In whose name this person may propose to join the two sides of a stop; a link is drafted for the plan in force only. */
    Optional<Town> proposer(AnalysisScene scene, Seam seam, Stop stop) {
        Moment current = moments.current(parts.actor(), scene.plan().id());
        return List.of(Side.ONE, Side.OTHER).stream()
                .map(seam.border()::town)
                .filter(town -> stop.isLinkable() && scene.moment().equals(current) && parts.actor().holds(Role.PLANNER, town.code()))
                .findFirst();
    }

    DraftedLink propose(AnalysisScene scene, Seam seam, Stop stop, Town town, UUID key) {
        return links.propose(parts.actor(), new ProposeLink(key, town.code(), scene.plan().id(), seam.border().key(), stop.id()));
    }
}
