package org.tongtu.plan.map.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.tongtu.plan.Thing;
import org.tongtu.plan.map.FeatureWords;
import org.tongtu.plan.standard.LayerDefinition;

/** What is known of the chosen feature. */
class FeaturePanel extends Sheet {

    private final transient FeatureWords words;
    private final transient List<PlanPanel> contributions;
    private final transient Consumer<Thing> zoom;
    private final transient Consumer<Thing> choose;
    private final transient Runnable closed;

    /** @param closed told when the reader is done with the feature */
    FeaturePanel(FeatureWords words, List<PlanPanel> contributions, Consumer<Thing> zoom, Consumer<Thing> choose, Runnable closed) {
        super("map-feature", "map.feature");
        this.words = words;
        this.contributions = contributions.stream().sorted(Comparator.comparingInt(PlanPanel::order)).toList();
        this.zoom = zoom;
        this.choose = choose;
        this.closed = closed;
    }

    /** @param others what lies below at the same place */
    void show(PlanScene scene, Thing thing, List<Thing> others) {
        LayerDefinition layer = scene.state().layer(thing.group()).orElseThrow();
        entitle(words.title(thing, layer, scene.locale()));
        body().removeAll();
        var kind = new Div(new Span(layer.name().in(scene.locale())), DisclosureBadge.of(layer.disclosure()));
        kind.addClassName("map-feature-kind");
        var there = new Button(getTranslation("map.zoom-to"), VaadinIcon.CROSSHAIRS.create(), click -> zoom.accept(thing));
        body().add(kind, facts(scene, thing, layer), there);
        contributions.forEach(each -> each.create(scene.actor(), scene.state(), thing).ifPresent(body()::add));
        if (!others.isEmpty()) {
            body().add(new H3(getTranslation("map.also-here")), alternatives(scene, others));
        }
        setVisible(true);
    }

    private DescriptionList facts(PlanScene scene, Thing thing, LayerDefinition layer) {
        var list = new DescriptionList();
        words.facts(thing, layer, scene.locale()).forEach(fact -> add(list, fact.name(), fact.value()));
        String size = words.size(thing, scene.locale());
        if (!size.isEmpty()) {
            add(list, getTranslation("map.measured"), size);
        }
        String separator = getTranslation("map.list-separator");
        add(list, getTranslation("map.jurisdictions"), String.join(separator, words.places(scene.actor(), thing, scene.locale())));
        return list;
    }

    private static void add(DescriptionList list, String name, String value) {
        list.add(new DescriptionList.Term(name), new DescriptionList.Description(value.isBlank() ? "—" : value));
    }

    private Div alternatives(PlanScene scene, List<Thing> others) {
        var list = new Div();
        list.addClassName("map-also");
        for (Thing other : others) {
            LayerDefinition layer = scene.state().layer(other.group()).orElseThrow();
            String title = words.title(other, layer, scene.locale());
            list.add(new Button(layer.name().in(scene.locale()) + " · " + title, click -> choose.accept(other)));
        }
        return list;
    }

    @Override
    void close() {
        super.close();
        closed.run();
    }
}
