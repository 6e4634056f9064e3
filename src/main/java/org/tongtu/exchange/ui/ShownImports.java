package org.tongtu.exchange.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongtu.exchange.Imported;
import org.tongtu.exchange.Imports;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.profile.ImportedFile;
import org.tongtu.plan.profile.ImportedFiles;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.plan.standard.Layers;
import org.tongtu.proposal.ui.ProposalLinks;

/** For the matrix of differences: what the towns' files were like, and the way to what came of them. */
@Component
class ShownImports implements ImportedFiles {

    private final Imports imports;

    ShownImports(Imports imports) {
        this.imports = imports;
    }

    @Override
    public List<ImportedFile> list(Actor actor, PlanState state) {
        Layers layers = Layers.of(state);
        return imports.last(actor, state).stream().map(each -> shown(each, layers)).toList();
    }

    private static ImportedFile shown(Imported each, Layers layers) {
        Localized layer = layers.find(each.layer()).map(LayerDefinition::name).orElse(Localized.same(each.layer()));
        return new ImportedFile(each.town(), layer, each.name(), each.at(), ProposalLinks.tab(each.proposal(), "proposal.tab.changes"), each.facts());
    }
}
