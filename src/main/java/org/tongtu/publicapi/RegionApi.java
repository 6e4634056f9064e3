package org.tongtu.publicapi;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.identity.CurrentActor;
import org.tongtu.jurisdiction.AllianceDetails;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.jurisdiction.JurisdictionDetails;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.CellValue;

/** Who plans together: the alliance with its rules, and the jurisdictions with their borders. Public. */
@RestController
@RequestMapping("/api/v1")
class RegionApi {

    private final CurrentActor current;
    private final Alliances alliances;
    private final Jurisdictions jurisdictions;

    RegionApi(CurrentActor current, Alliances alliances, Jurisdictions jurisdictions) {
        this.current = current;
        this.alliances = alliances;
        this.jurisdictions = jurisdictions;
    }

    /** @param boundary GeoJSON, degrees of EPSG:4490; only where one jurisdiction was asked for */
    record JurisdictionJson(JurisdictionCode code, String scheme, Localized name, Localized parentName, String kind,
            @Nullable Integer population, double areaM2, @Nullable CellValue boundary) {

        static JurisdictionJson of(JurisdictionDetails it, @Nullable CellValue boundary) {
            return new JurisdictionJson(it.code(), it.scheme(), it.name(), it.parentName(), it.kind(), it.population(),
                    it.areaM2(), boundary);
        }
    }

    @GetMapping("/alliance")
    AllianceDetails alliance() {
        return alliances.get(current.get());
    }

    @GetMapping("/jurisdictions")
    List<JurisdictionJson> list() {
        return jurisdictions.list(current.get()).stream().map(it -> JurisdictionJson.of(it, null)).toList();
    }

    @GetMapping("/jurisdictions/{code}")
    JurisdictionJson get(@PathVariable JurisdictionCode code) {
        JurisdictionDetails found = jurisdictions.get(current.get(), code);
        return JurisdictionJson.of(found, CellValue.of(found.boundary()));
    }
}
