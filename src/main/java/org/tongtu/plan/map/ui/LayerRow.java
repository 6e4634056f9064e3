package org.tongtu.plan.map.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongtu.leaflet.LayerStyle;
import org.tongtu.leaflet.LeafletMap;
import org.tongtu.leaflet.TileSource;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.map.LayerStyles;
import org.tongtu.plan.standard.Attribute;
import org.tongtu.plan.standard.Code;
import org.tongtu.plan.standard.LayerDefinition;

/** One layer in the tree: on or off, how it looks, how strongly, and who may see it. */
class LayerRow extends ListItem {

    private final LeafletMap map;
    private final transient PlanScene scene;
    private final transient LayerDefinition layer;
    private final transient List<LayerAction> actions;
    private final Div more = new Div();

    LayerRow(LeafletMap map, PlanScene scene, LayerDefinition layer, List<LayerAction> actions) {
        this.map = map;
        this.scene = scene;
        this.layer = layer;
        this.actions = actions;
        addClassName("map-layer");
        more.addClassName("map-layer-more");
        more.setVisible(false);
        var head = new Div(visible(), swatch(), DisclosureBadge.of(layer.disclosure()), expand());
        head.addClassName("map-layer-head");
        add(head, more);
    }

    private TileSource source() {
        return map.layers().stream().filter(each -> each.id().equals(layer.code())).findFirst().orElseThrow();
    }

    private Checkbox visible() {
        var box = new Checkbox(layer.name().in(scene.locale()), source().visible());
        box.addValueChangeListener(change -> map.update(source().withVisible(change.getValue())));
        return box;
    }

    private Span swatch() {
        return layer.style().byAttribute() == null
                ? new Swatch(layer, LayerStyles.of(layer).fallback())
                : new Span();
    }

    private Button expand() {
        var button = new Button(VaadinIcon.CHEVRON_DOWN_SMALL.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("map.layer-more", layer.name().in(scene.locale())));
        button.getElement().setAttribute("aria-expanded", "false");
        button.addClickListener(click -> {
            if (more.getElement().getChildCount() == 0) {
                more.add(opacity(), legend());
                actions.forEach(action -> more.add(action.create(scene.state(), scene.edition().number(), layer)));
            }
            more.setVisible(!more.isVisible());
            button.getElement().setAttribute("aria-expanded", Boolean.toString(more.isVisible()));
        });
        return button;
    }

    private IntegerSlider opacity() {
        var slider = new IntegerSlider(getTranslation("map.opacity"), 10, 100);
        slider.setStep(10);
        slider.setValue((int) Math.round(source().opacity() * 100));
        slider.setValueChangeMode(ValueChangeMode.TIMEOUT);
        slider.addValueChangeListener(change -> map.update(source().withOpacity(change.getValue() / 100.0)));
        return slider;
    }

    /** Only the classes that occur. */
    private UnorderedList legend() {
        LayerStyle style = LayerStyles.of(layer);
        Set<String> present = present(scene.state(), style.property());
        var list = new UnorderedList();
        list.addClassName("map-legend");
        LayerStyles.legend(layer).stream().filter(code -> present.contains(code.code())).forEach(code -> list.add(
                new ListItem(new Swatch(layer, style.classes().getOrDefault(code.code(), style.fallback())), new Span(name(code)))));
        return list;
    }

    private String name(Code code) {
        return code.name().in(scene.locale());
    }

    private Set<String> present(DisclosedState state, String attribute) {
        Optional<Attribute> known = layer.attribute(attribute);
        Set<String> codes = new HashSet<>();
        for (Thing thing : state.list(ThingKind.FEATURE, layer.code())) {
            String value = thing.text(attribute);
            codes.add(known.flatMap(it -> it.code(value)).map(Code::code).orElse(value));
        }
        return codes;
    }
}
