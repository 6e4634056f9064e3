package org.tongtu.plan.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.standard.Selection;
import org.tongtu.plan.standard.SelectionWords;

/** One run over one state: what the evaluators of all rules share, and the findings they collect. */
final class Examination {

    private final PlanState state;
    private final Ground ground;
    private final Wording wording;
    private final AreaSums areas;
    private final Relations relations = new Relations();
    private final Map<UUID, Set<JurisdictionCode>> members = new HashMap<>();
    private final Standard standard;
    private final TimeLimit time = new TimeLimit();
    private final List<Finding> findings = new ArrayList<>();

    Examination(PlanState state, Standard standard, Ground ground, AreaSums areas, Wording wording) {
        this.state = state;
        this.ground = ground;
        this.areas = areas;
        this.wording = wording;
        this.standard = standard;
    }

    /** Of the same state, for work that goes on beside. */
    Examination another() {
        return new Examination(state, standard, ground, areas, wording);
    }

    PlanState state() {
        return state;
    }

    Ground ground() {
        return ground;
    }

    AreaSums areas() {
        return areas;
    }

    Relations relations() {
        return relations;
    }

    /** Asked before each look, or pair of looks. */
    TimeLimit time() {
        return time;
    }

    Standard standard() {
        return standard;
    }

    /** What the features that rules speak of are called. */
    SelectionWords words() {
        return standard.words();
    }

    /** The features of a selection in a box, but for the one that asks. */
    List<Thing> near(Thing feature, Selection wanted, Envelope box) {
        List<Thing> near = new ArrayList<>();
        for (Thing other : state.intersecting(wanted.layer(), box)) {
            if (wanted.includes(other) && !other.id().equals(feature.id())) {
                near.add(other);
            }
        }
        return near;
    }

    /** Looks at each; one that cannot be looked at is a finding of its own. */
    void forEach(Rule rule, Collection<Thing> features, Consumer<Thing> look) {
        for (Thing feature : features) {
            time.check();
            try {
                look.accept(feature);
            } catch (TimeLimit.Passed tooLong) {
                throw tooLong;
            } catch (RuntimeException broken) {
                couldNotEvaluate(rule, List.of(feature), broken);
            }
        }
    }

    List<Finding> findings() {
        return findings;
    }

    Localized say(String key, Object... arguments) {
        return wording.say(key, arguments);
    }

    /** On whose ground a feature lies. */
    Set<JurisdictionCode> members(Thing feature) {
        return members.computeIfAbsent(feature.id(), id -> feature.geometry().map(ground::affectedBy).orElse(Set.of()));
    }

    /** On whose ground several features lie, one or another of them. */
    Set<JurisdictionCode> members(List<Thing> features) {
        Set<JurisdictionCode> all = new LinkedHashSet<>();
        features.forEach(feature -> all.addAll(members(feature)));
        return all;
    }

    /** What people call a thing: its name, else the beginning of its id. */
    Localized label(Thing thing) {
        String zh = thing.text("name");
        String en = thing.text("name_en");
        String id = thing.id().toString().substring(0, 8);
        return zh.isBlank() && en.isBlank() ? say("check.unnamed", id) : Localized.of(zh, en);
    }

    /** @param key tells findings apart that concern the same things under the same rule */
    void found(Rule rule, String key, Localized message, List<Thing> things, @Nullable Geometry place, Measure measure) {
        findings.add(Finding.of(rule, key, message, things, place, whoMustAct(things, place), measure));
    }

    /** For those who must act although the place does not lie with them; figures lie nowhere on the map. */
    void found(Rule rule, Localized message, List<Thing> things, @Nullable Geometry place, Set<JurisdictionCode> who,
            Measure measure) {
        findings.add(Finding.of(rule, "", message, things, place, who, measure));
    }

    /** For those who must act, under a key of its own: the things that it names come and go. */
    void found(Rule rule, String key, Localized message, List<Thing> things, @Nullable Geometry place,
            Set<JurisdictionCode> who, Measure measure) {
        findings.add(Finding.of(rule, key, message, things, place, who, measure).named(rule, key));
    }

    void couldNotEvaluate(Rule rule, List<Thing> things, Throwable problem) {
        Localized message = say("check.failed", rule.head().name(), String.valueOf(problem.getMessage()));
        findings.add(Finding.of(rule, "failed", message, things, null, whoMustAct(things, null), Measure.NONE));
    }

    void couldNotEvaluate(Rule rule, Localized why) {
        findings.add(Finding.ofRule(rule, why));
    }

    private Set<JurisdictionCode> whoMustAct(List<Thing> things, @Nullable Geometry place) {
        Set<JurisdictionCode> who = place == null ? Set.of() : ground.affectedBy(place);
        return who.isEmpty() ? members(things) : who;
    }
}
