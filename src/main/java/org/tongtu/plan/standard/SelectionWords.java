package org.tongtu.plan.standard;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongtu.kernel.Localized;

/** Some features in words: 公共服务设施（医院、中学）. */
public final class SelectionWords {

    private final Layers layers;

    public SelectionWords(Layers layers) {
        this.layers = layers;
    }

    public Localized of(Selection selection) {
        Localized layer = layer(selection.layer());
        if (selection.where().isEmpty()) {
            return layer;
        }
        return new Localized(
                layer.zh() + "（" + values(selection, "、", "；", Localized::zh) + "）",
                layer.en() + " (" + values(selection, ", ", "; ", Localized::en) + ")");
    }

    /** By its code where the plan does not have it. */
    public Localized layer(String code) {
        return layers.find(code).map(LayerDefinition::name).orElse(Localized.same(code));
    }

    private String values(Selection selection, String comma, String semicolon, Function<Localized, String> tongue) {
        return selection.where().entrySet().stream()
                .map(each -> each.getValue().stream()
                        .map(value -> tongue.apply(value(selection.layer(), each.getKey(), value)))
                        .collect(Collectors.joining(comma)))
                .collect(Collectors.joining(semicolon));
    }

    /** By its name where the layer does not have it. */
    public Localized attribute(String layer, String name) {
        return layers.find(layer).flatMap(definition -> definition.attribute(name)).map(Attribute::label).orElse(Localized.same(name));
    }

    /** What a value of an attribute is called. */
    public Localized value(String layer, String attribute, String value) {
        String code = value.replace("*", "");
        return layers.find(layer)
                .flatMap(definition -> definition.attribute(attribute))
                .flatMap(it -> it.code(code))
                .map(Code::name)
                .orElse(Localized.same(value));
    }
}
