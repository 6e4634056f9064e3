package org.tongtu.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.uikit.Tone;
import tools.jackson.databind.json.JsonMapper;

/**
 * Changes as cards, drawn in the browser from what it is told once: what a page costs the server does not grow with the
 * number of changes it shows.
 */
@Tag("tongtu-change-list")
@JsModule("./proposal/tongtu-change-list.ts")
class ChangeList extends Component {

    /** The sign beside the words, so that colour is not all there is. */
    record Badge(String tone, String sign, String text) {

        Badge(Tone tone, String text) {
            this(tone.style(), tone.sign(), text);
        }
    }

    /** One cell; without a value before where the thing is new. */
    record Line(String name, @Nullable String before, String after) {}

    /** One thing: the group it is told under, whether the map can show it, its cells. */
    record Card(String group, UUID thing, String title, Badge badge, boolean onMap, List<Line> lines) {}

    private static final JsonMapper JSON = JsonMapper.shared();

    ChangeList() {
        getElement().setAttribute("zoom", getTranslation("proposal.changes.zoom"));
        getElement().setAttribute("becomes", getTranslation("proposal.changes.becomes"));
    }

    /** Below those that are there already. */
    void add(List<Card> cards) {
        getElement().callJsFunction("add", JSON.valueToTree(cards));
    }
}
