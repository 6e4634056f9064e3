package org.tongtu.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.tongtu.exchange.format.Formats;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.map.ui.LayerAction;
import org.tongtu.plan.standard.LayerDefinition;

/** In the map's layer tree: the layer as a file. */
@org.springframework.stereotype.Component
class LayerDownload implements LayerAction {

    private final Formats formats;
    private final Part.Parts parts;

    LayerDownload(Formats formats, Part.Parts parts) {
        this.formats = formats;
        this.parts = parts;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create(PlanState state, int edition, LayerDefinition layer) {
        return new DownloadChoice("/api/v1/plans/" + state.plan() + "/editions/" + edition, List.of(layer),
                parts.list(UI.getCurrent().getLocale()), formats.list());
    }
}
