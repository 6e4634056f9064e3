package org.tongtu.plan.standard;

import java.util.List;
import java.util.Set;

/**
 * A machine-checked rule of the standard: a small typed vocabulary instead of scripts, so that everybody can read what
 * is demanded and a proposal can change a parameter. Lengths in metres, areas in square metres of the ellipsoid.
 */
public sealed interface Rule {

    RuleHead head();

    /** The layers that it speaks of by name. */
    default Set<String> layers() {
        return RuleKinds.of(this).map(kind -> kind.layers(this)).orElse(Set.of());
    }

    /** The attributes of a layer that it speaks of by name. */
    default Set<String> attributes(String layer) {
        return RuleKinds.of(this).map(kind -> kind.attributes(this, layer)).orElse(Set.of());
    }

    /** The values of attributes that it names. */
    default List<NamedValue> named() {
        return RuleKinds.of(this).map(kind -> kind.named(this).toList()).orElse(List.of());
    }

    /** The interiors of two layers do not meet; of one layer with itself where both are the same. */
    record NoOverlap(RuleHead head, Selection layer, Selection other, double toleranceM2) implements Rule {}

    /** Features of one layer do not lie on each other, in every layer whose ground belongs to one feature at most. */
    record ExclusiveGround(RuleHead head, double toleranceM2) implements Rule {}

    /** Features of a layer stay out of a mask, for example mining out of grade I water zones. */
    record Outside(RuleHead head, Selection layer, Selection mask, double toleranceM2) implements Rule {}

    /** Features stay inside the members' territory. */
    record WithinTerritory(RuleHead head, Set<String> except, double toleranceM2, double toleranceM) implements Rule {}

    /** An attribute's values come from a code list; an empty value is none. */
    record Coded(RuleHead head, String layer, String attribute, String list) implements Rule {}

    /** An attribute has a value. */
    record Required(RuleHead head, String layer, String attribute) implements Rule {}

    /** Every feature fills its layer's schema: what is required, values of the code lists, numbers that are not below 0. */
    record Schema(RuleHead head, Set<String> except) implements Rule {}

    /** A number lies between two bounds, both included. */
    record Range(RuleHead head, String layer, String attribute, double least, double most) implements Rule {}

    /** A stated area in hectares agrees with the drawing: within the share or within the square metres. */
    record StatedArea(RuleHead head, String attribute, double toleranceShare, double toleranceM2) implements Rule {}

    /** Targets are stated for the plan's years and base. */
    record SameFrame(RuleHead head) implements Rule {}

    /** Members' targets of indicators that add up sum to the region's. */
    record Totals(RuleHead head, double toleranceShare) implements Rule {}

    /** Two kinds of features keep a distance; with {@code acrossBorder} only where they lie in different members. */
    record MinDistance(RuleHead head, Selection layer, Selection other, double metres, boolean acrossBorder)
            implements Rule {}

    /**
     * A road's end within {@code borderM} of another member's territory is connected, where a road over there is within
     * {@code gapM}.
     */
    record RoadDeadEnd(RuleHead head, String layer, List<String> classes, double borderM, double gapM)
            implements Rule {}

    /** Features lie inside what others cover, for example industry inside the urban development boundary. */
    record Within(RuleHead head, Selection layer, Selection other, double toleranceM2) implements Rule {}

    /** Each feature has one of the others within a distance: a mine its restoration area, a key town its hospital. */
    record NeedsNearby(RuleHead head, Selection layer, Selection other, double metres) implements Rule {}

    /**
     * In each member's territory a share of the demand lies within a distance of a facility, in a straight line.
     *
     * @param attribute how much demand a feature is, such as its population; features that do not say it count as none
     */
    record Coverage(RuleHead head, Selection layer, String attribute, Selection other, double metres, double share)
            implements Rule {}

    /** Neighbours do not build the same twice: features of different members with the same value keep a distance. */
    record NoDuplicate(RuleHead head, Selection layer, String attribute, double metres) implements Rule {}

    /** What meets across a border within a distance goes together: no pair of values that were found to disturb each other. */
    record CompatibleAcross(RuleHead head, Selection layer, String attribute, double metres, List<Facing> pairs)
            implements Rule {}

    /** What meets at a border within a distance goes on over there as it was here: the same value on both sides. */
    record SameAcross(RuleHead head, Selection layer, String attribute, double metres) implements Rule {}

    /**
     * What comes up to a border goes on beyond it: another of the selection lies there, as near as {@code metres}. A line
     * comes up to a border with its end, an area along at least {@code stretchM}.
     */
    record ContinuesAcross(RuleHead head, Selection layer, double metres, double stretchM) implements Rule {}

    /** No two features of a layer have the same value; an empty one is none. */
    record Unique(RuleHead head, String layer, String attribute) implements Rule {}

    /** A stated length in kilometres agrees with the drawing: within the share or within the metres. */
    record StatedLength(RuleHead head, String attribute, double toleranceShare, double toleranceM) implements Rule {}

    /** No slivers: areas below a size are mistakes of drawing or need a reason. */
    record LeastArea(RuleHead head, Selection layer, double leastM2) implements Rule {}

    /** No hair's breadth between neighbours of a layer: their edges meet or keep at least a distance. */
    record NoGap(RuleHead head, Selection layer, double metres) implements Rule {}

    /** A feature is one piece. */
    record SinglePart(RuleHead head, Selection layer) implements Rule {}

    /** The area of some features keeps the target of an indicator, in the region and in each member, in its better direction. */
    record AreaTotal(RuleHead head, Selection layer, String indicator, double toleranceShare) implements Rule {}

    /** A rule thing that states no rule of the vocabulary, or lacks a parameter; it is itself a finding. */
    record Unreadable(RuleHead head, String kind, RuleProblem problem) implements Rule {}
}
