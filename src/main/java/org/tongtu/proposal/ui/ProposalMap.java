package org.tongtu.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.UUID;
import org.tongtu.uikit.Shared;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.BaseJsonNode;

/**
 * The map editor, placed beside the map it draws on. It speaks to the portal's REST interface by itself and keeps what
 * was not acknowledged, so that a lost connection loses nothing; the rest of the page is told when the log has moved.
 */
@Tag("tongtu-proposal-map")
@JsModule("./proposal/tongtu-proposal-map.ts")
public class ProposalMap extends Component {

    ProposalMap() {}

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Tells the editor only what is new: starting anew would interrupt whoever is drawing. */
    void setSettings(EditorSettings settings) {
        BaseJsonNode json = Shared.json(MAPPER.valueToTree(settings));
        if (!json.equals(getElement().getPropertyRaw("settings"))) {
            getElement().setPropertyJson("settings", json);
        }
    }

    /** Chooses a feature and brings it in sight. */
    void show(UUID thing) {
        getElement().callJsFunction("showThing", thing.toString());
    }

    void showConflict(UUID conflict) {
        getElement().callJsFunction("showConflict", conflict.toString());
    }

    Registration addMovedListener(ComponentEventListener<LogMoved> listener) {
        return addListener(LogMoved.class, listener);
    }
}
