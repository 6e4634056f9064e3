package org.tongtu.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.log.Write;
import org.tongtu.uikit.Shared;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
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

    /** What an amendment may answer to; empty while drafting. */
    void setCauses(List<CauseSource.Cause> causes) {
        getElement().setPropertyJson("causes", MAPPER.valueToTree(causes));
    }

    /** What the page shows already: the editor says so only when it knows of something newer. */
    void setShown(ProposalDetails proposal) {
        getElement().setProperty("shown", "%d@%d!%d".formatted(proposal.edition(), proposal.sequence(), proposal.summary().openConflicts()));
    }

    /** When a date passes that keeps the proposal from a step, the page is to be read anew; null where no date does. */
    void setWake(@Nullable Duration after) {
        getElement().setProperty("wake", after == null ? 0 : after.toMillis());
    }

    /** Hands writes to the editor, which sends them like its own: kept until they are saved, with the cause chosen there. */
    void submit(List<Write> writes) {
        ArrayNode all = MAPPER.createArrayNode();
        writes.forEach(it -> all.addObject()
                .put("thing", it.thing().toString())
                .put("kind", it.kind().name())
                .put("group", it.group())
                .put("cell", it.cell())
                .put("seen", it.seen().toString())
                .set("value", MAPPER.readTree(it.value().json())));
        getElement().callJsFunction("submit", all);
    }

    /** Takes back one's own operation, with the cause that is chosen in the editor. */
    void undo(long sequence) {
        getElement().callJsFunction("undo", Long.toString(sequence));
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
