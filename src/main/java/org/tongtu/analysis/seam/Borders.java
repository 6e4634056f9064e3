package org.tongtu.analysis.seam;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.jurisdiction.JurisdictionDetails;
import org.tongtu.jurisdiction.TerritoriesChanged;
import org.tongtu.kernel.Actor;

/** The borders between members, kept until a boundary or the membership changes. */
@Component
class Borders {

    private final Jurisdictions jurisdictions;
    private final AtomicReference<@Nullable List<Border>> known = new AtomicReference<>();

    Borders(Jurisdictions jurisdictions) {
        this.jurisdictions = jurisdictions;
    }

    /** The longest first. */
    List<Border> list() {
        List<Border> present = known.get();
        if (present != null) {
            return present;
        }
        List<Border> fresh = of(jurisdictions.list(Actor.SYSTEM).stream()
                .filter(JurisdictionDetails::isMember)
                .map(town -> Town.of(town.code(), town.name(), town.boundary()))
                .toList());
        if (!fresh.isEmpty()) {
            known.set(fresh);
        }
        return fresh;
    }

    static List<Border> of(List<Town> towns) {
        var borders = new ArrayList<Border>();
        for (int i = 0; i < towns.size(); i++) {
            for (Town other : towns.subList(i + 1, towns.size())) {
                Border.between(towns.get(i), other).ifPresent(borders::add);
            }
        }
        borders.sort(Comparator.comparingDouble(Border::length).reversed());
        return List.copyOf(borders);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void forget(TerritoriesChanged changed) {
        known.set(null);
    }
}
