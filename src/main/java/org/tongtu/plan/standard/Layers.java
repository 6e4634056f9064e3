package org.tongtu.plan.standard;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.ThingKind;

/** The layers of a plan as its standard defines them; none is known to the code beforehand. */
public final class Layers {

    private final Map<String, LayerDefinition> byCode;

    private Layers(Map<String, LayerDefinition> byCode) {
        this.byCode = byCode;
    }

    public static Layers of(PlanState state) {
        var byCode = new LinkedHashMap<String, LayerDefinition>();
        state.list(ThingKind.LAYER).stream()
                .map(LayerCells::read)
                .sorted(Comparator.comparingInt((LayerDefinition layer) -> layer.style().order())
                        .thenComparing(LayerDefinition::code))
                .forEach(layer -> byCode.put(layer.code(), layer));
        return new Layers(byCode);
    }

    /** In drawing order, lowest first. */
    public Collection<LayerDefinition> list() {
        return byCode.values();
    }

    public Optional<LayerDefinition> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** @throws Refused where the plan has no such layer */
    public LayerDefinition get(String code) {
        return find(code)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "standard.unknown-layer", code));
    }

    /** Who may see a layer; a layer that the standard does not know is never served. */
    public Disclosure disclosure(String code) {
        return find(code).map(LayerDefinition::disclosure).orElse(Disclosure.OFFLINE);
    }
}
