package org.tongtu.proposal.ui;

import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.tongtu.leaflet.LeafletMap;

/** The map and, beside it, its editor. */
class ProposalStage extends Div {

    private final ProposalMap map = new ProposalMap();
    private transient @Nullable EditorSettings shown;

    ProposalStage(LeafletMap ground) {
        addClassName("proposal-stage");
        add(ground, map);
    }

    ProposalMap map() {
        return map;
    }

    /** Tells the editor only what is new: starting anew would interrupt whoever is drawing. */
    void show(EditorSettings settings) {
        if (!settings.equals(shown)) {
            shown = settings;
            map.setSettings(settings);
        }
    }
}
