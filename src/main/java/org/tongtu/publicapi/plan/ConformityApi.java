package org.tongtu.publicapi.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.analysis.Boundaries;
import org.tongtu.analysis.BoundaryFile;
import org.tongtu.analysis.Conformity;
import org.tongtu.analysis.ConformityChecks;
import org.tongtu.analysis.LayerShare;
import org.tongtu.analysis.LineShare;
import org.tongtu.analysis.Share;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.compare.Slot;
import org.tongtu.plan.map.Sight;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.proposal.history.Moment;
import org.tongtu.proposal.history.MomentWords;

/** A boundary held against a plan, for programs. It answers and changes nothing. */
@RestController
@RequestMapping("/api/v1/plans/{plan}/conformity")
class ConformityApi {

    private final CurrentActor current;
    private final Boundaries boundaries;
    private final ConformityChecks checks;
    private final MomentWords moments;

    ConformityApi(CurrentActor current, Boundaries boundaries, ConformityChecks checks, MomentWords moments) {
        this.current = current;
        this.boundaries = boundaries;
        this.checks = checks;
        this.moments = moments;
    }

    /**
     * @param boundary GeoJSON: a polygon, a feature or a collection of features, degrees of EPSG:4490
     * @param at {@code e2} or {@code p12}; the edition in force where it is left out
     */
    record Site(CellValue boundary, @Nullable String at) {}

    /** @param towns square metres, metres or pieces by code; empty for what lies outside all of them */
    record Amount(String code, double total, Map<String, Double> towns) {

        static Amount of(Share it) {
            return new Amount(it.code(), it.total(), it.towns());
        }
    }

    /**
     * @param rest ground of the boundary that the layer leaves free
     * @param doubled square metres that the layer's data claim more than once; counted once
     */
    record LayerAmounts(String layer, String officialCode, Slot.Measure measure, Sight sight, List<Amount> classes, Amount total,
            @Nullable Amount rest, double doubled) {

        static LayerAmounts of(LayerShare it) {
            Share rest = it.rest();
            return new LayerAmounts(it.layer().code(), it.layer().officialCode(), it.measure(), it.sight(),
                    it.rows().stream().map(Amount::of).toList(), Amount.of(it.total()), rest == null ? null : Amount.of(rest), it.doubled());
        }
    }

    /** @param withheld codes of layers that the reader may not see: they are in none of the figures */
    record ConformityJson(String plan, String at, Instant checkedAt, Amount area, List<LayerAmounts> lines, List<LayerAmounts> layers,
            List<FindingApi.FindingJson> findings, List<String> withheld) {

        static ConformityJson of(Conformity it) {
            return new ConformityJson(it.plan().id().value(), it.moment().toString(), it.at(), Amount.of(it.area()),
                    it.lines().stream().map(LineShare::share).flatMap(share -> Optional.ofNullable(share).stream()).map(LayerAmounts::of).toList(),
                    it.layers().stream().map(LayerAmounts::of).toList(),
                    it.findings().stream().map(FindingApi.FindingJson::of).toList(),
                    it.withheld().stream().map(LayerDefinition::code).toList());
        }
    }

    @PostMapping
    ConformityJson check(@PathVariable PlanId plan, @RequestBody Site site) {
        return check(plan, site.at(), BoundaryFile.pasted(site.boundary().json()));
    }

    /**
     * GeoPackage, zipped shapefile or GeoJSON as the body, whatever type it is sent as; several areas are one boundary.
     *
     * @param name the file's name
     * @param crs EPSG code, used only where the file names no coordinate system
     */
    @PostMapping(path = "/file", consumes = MediaType.ALL_VALUE)
    ConformityJson checkFile(
            @PathVariable PlanId plan,
            @RequestParam String name,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(required = false) @Nullable Integer crs,
            @RequestBody byte[] content) {
        return check(plan, at, new BoundaryFile(name, content, crs));
    }

    private ConformityJson check(PlanId plan, @Nullable String at, BoundaryFile file) {
        Actor actor = current.get();
        Moment moment = at == null ? moments.current(actor, plan) : Moment.parse(at);
        return ConformityJson.of(checks.check(actor, plan, moment, boundaries.read(actor, file)));
    }
}
