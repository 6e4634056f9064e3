package org.tongtu.plan.map.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;
import org.tongtu.plan.PlanId;

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
    private transient PlanScene scene;
    private int offered;

    NewerEdition(EditionNews news, PlanScenes scenes, PlanScene scene, EditionSelect select, IntConsumer chosen) {
        this.news = news;
        this.scenes = scenes;
        this.scene = scene;
        this.select = select;
        follow = new Button(getTranslation("map.edition.show"), click -> chosen.accept(offered));
        addClassName("map-newer");
        getElement().setAttribute("role", "status");
    }

    void show(PlanScene wanted) {
        scene = wanted;
        show(scenes.currentNumber(plan()));
    }

    private void show(int inForce) {
        removeAll();
        select.show(scenes.editions(plan()), inForce, scene.edition());
    }

    /** There is another edition, or another one in force. Who looks at a past one on purpose is not asked to leave it. */
    private void learn() {
        int inForce = scenes.currentNumber(plan());
        boolean offering = getChildren().findAny().isPresent();
        boolean followed = offering || select.isInForce(scene.edition());
        show(inForce);
        if (followed && inForce != scene.edition().number()) {
            offered = inForce;
            words.setText(getTranslation("map.edition.newer", inForce));
            add(words, follow);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        news.follow(attached, this::plan, this::learn);
    }

    private PlanId plan() {
        return scene.plan().id();
    }
}
