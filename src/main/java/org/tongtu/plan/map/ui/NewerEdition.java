package org.tongtu.plan.map.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Says on an open map that another edition came into force meanwhile. The map is not changed under the reader's hands: the
 * edition is shown when the reader says so. The word comes with the next move of the map: it is not worth an open connection
 * for everybody who looks at one.
 */
class NewerEdition extends Div {

    private final transient EditionNews news;
    private final transient PlanScenes scenes;
    private final EditionSelect select;
    private final Span words = new Span();
    private final Button follow;
    private transient @Nullable PlanScene scene;
    private transient @Nullable Registration listening;
    private int offered;

    NewerEdition(EditionNews news, PlanScenes scenes, EditionSelect select, IntConsumer chosen) {
        this.news = news;
        this.scenes = scenes;
        this.select = select;
        follow = new Button(getTranslation("map.edition.show"), click -> chosen.accept(offered));
        addClassName("map-newer");
        getElement().setAttribute("role", "status");
    }

    void show(PlanScene wanted) {
        scene = wanted;
        removeAll();
        select.show(scenes.editions(wanted.plan().id()), scenes.currentNumber(wanted.plan().id()), wanted.edition());
    }

    /** There is another edition, or another one in force. Who looks at a past one on purpose is not asked to leave it. */
    private void learn() {
        PlanScene shown = scene;
        if (shown == null) {
            return;
        }
        int inForce = scenes.currentNumber(shown.plan().id());
        boolean offering = getChildren().findAny().isPresent();
        boolean followed = offering || select.isInForce(shown.edition());
        show(shown);
        if (followed && inForce != shown.edition().number()) {
            offered = inForce;
            words.setText(getTranslation("map.edition.newer", inForce));
            add(words, follow);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        listening = news.listen(() -> ui.access(this::learn));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (listening != null) {
            listening.remove();
            listening = null;
        }
    }
}
