package org.tongtu.plan.standard;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongtu.kernel.Recent;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;

/** The layers of a plan as its standard defines them; none is known to the code beforehand. */
public final class Layers {

    private static final int KEPT = 32;
    private static final Map<List<Thing>, Layers> READ = new Recent<>(KEPT);

    private final Map<String, LayerDefinition> byCode;

    private Layers(Map<String, LayerDefinition> byCode) {
        this.byCode = byCode;
    }

    /** Read once for all states that define them alike: every open page and every event stream holds some state. */
    public static Layers of(PlanState state) {
        List<Thing> defined = List.copyOf(state.list(ThingKind.LAYER));
        Layers known;
        synchronized (READ) {
            known = READ.get(defined);
        }
        if (known == null) {
            known = read(defined);
            synchronized (READ) {
                READ.put(defined, known);
            }
        }
        return known;
    }

    private static Layers read(List<Thing> defined) {
        var byCode = new LinkedHashMap<String, LayerDefinition>();
        defined.stream()
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

    /** Whether a piece of ground belongs to one feature of the layer at most. */
    public boolean isExclusive(String code) {
        return find(code).filter(LayerDefinition::exclusive).isPresent();
    }

    /** Who may see a layer; a layer that the standard does not know is never served. */
    public Disclosure disclosure(String code) {
        return find(code).map(LayerDefinition::disclosure).orElse(Disclosure.OFFLINE);
    }
}
