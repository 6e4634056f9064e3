package org.tongtu.analysis.seam;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.Attribute;
import org.tongtu.plan.standard.Code;
import org.tongtu.plan.standard.LayerDefinition;

/**
 * What lies left and right of one place on a border, in one layer: at the border itself, and a little way off, so that a
 * zone that stops a few metres short is seen too.
 */
record Station(LayerDefinition layer, Beside one, Beside other) {

    /** @param atBorder zones that come up to it; @param about those, and what lies a little way off */
    record Beside(SortedSet<Thing> atBorder, SortedSet<Thing> about) {

        static Beside of(SortedSet<Thing> atBorder, SortedSet<Thing> off) {
            var about = new TreeSet<>(atBorder);
            about.addAll(off);
            return new Beside(atBorder, about);
        }
    }

    /** What is wrong at this place; as long as it stays the same it is one stop. */
    record Break(StopKind kind, @Nullable Thing one, @Nullable Thing other) {}

    Optional<Break> look() {
        return overlap().or(this::gap).or(this::change);
    }

    /** Of what covers the same ground at the border, one comes from across it. */
    private Optional<Break> overlap() {
        if (!layer.exclusive()) {
            return Optional.empty();
        }
        return overlap(one, other).map(pair -> new Break(StopKind.OVERLAP, pair[0], pair[1]))
                .or(() -> overlap(other, one).map(pair -> new Break(StopKind.OVERLAP, pair[1], pair[0])));
    }

    private static Optional<Thing[]> overlap(Beside here, Beside there) {
        return here.atBorder().size() < 2 ? Optional.empty() : here.atBorder().stream()
                .filter(there.about()::contains)
                .findFirst()
                .flatMap(guest -> here.atBorder().stream().filter(host -> !host.equals(guest)).findFirst()
                        .map(host -> new Thing[] {host, guest}));
    }

    private Optional<Break> gap() {
        boolean apart = one.atBorder().isEmpty() || other.atBorder().isEmpty();
        boolean facing = !one.about().isEmpty() && !other.about().isEmpty();
        return apart && facing && one.about().stream().noneMatch(other.about()::contains)
                ? Optional.of(new Break(StopKind.GAP, one.about().first(), other.about().first()))
                : Optional.empty();
    }

    private Optional<Break> change() {
        Thing here = alone(one, other);
        Thing there = alone(other, one);
        return here == null && there == null ? Optional.empty() : Optional.of(new Break(StopKind.ZONE_CHANGES, here, there));
    }

    /** The first that does not go on across the border, neither itself nor as another of its kind. */
    private @Nullable Thing alone(Beside here, Beside there) {
        return here.about().stream()
                .filter(thing -> there.about().stream().noneMatch(across -> across.equals(thing) || isAlike(thing, across)))
                .findFirst()
                .orElse(null);
    }

    private boolean isAlike(Thing one, Thing other) {
        return layer.schema().stream()
                .filter(attribute -> attribute.codeList() != null)
                .allMatch(attribute -> code(one, attribute).equals(code(other, attribute)));
    }

    private static String code(Thing thing, Attribute attribute) {
        String text = thing.text(attribute.name());
        return attribute.code(text).map(Code::code).orElse(text);
    }
}
