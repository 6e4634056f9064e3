package org.tongtu.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.exchange.ReturnedFeature.Outcome;
import org.tongtu.exchange.format.Row;
import org.tongtu.exchange.format.Shapes;
import org.tongtu.exchange.format.Table;
import org.tongtu.geodata.BrokenGeometry;
import org.tongtu.geodata.GeoJson;
import org.tongtu.geodata.GeometryCheck;
import org.tongtu.geodata.GeometryKind;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.Cell;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.plan.profile.FileFacts;

/**
 * Decides row by row what a file would change: against what its author saw, not against what is there by now. What the author
 * left alone stays as others made it meanwhile; what they changed goes to the log with the versions they saw.
 */
final class Comparison {

    private static final int MOST_ORIGINS = 10;

    /** A proposal rests on its edition; the later sequence has seen more. */
    private static final Comparator<Seen> NEWEST =
            Comparator.<Seen, Boolean>comparing(each -> each.origin().proposal() == null).thenComparing(each -> -each.origin().number());

    private final Target into;
    private final Function<Origin, Seen> states;
    private final RowColumns columns;
    private final FileFacts facts;
    private final Set<String> years;
    private final Map<String, Seen> seen = new LinkedHashMap<>();
    private final Set<UUID> taken = new HashSet<>();
    private final Set<UUID> present = new HashSet<>();
    private final Set<String> named = new HashSet<>();
    private final Map<String, Thing> shapes = new HashMap<>();
    private final List<ReturnedFeature> features = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private boolean unversioned;
    private boolean nameless;

    private Comparison(Target into, Function<Origin, Seen> states, Table table) {
        this.into = into;
        this.states = states;
        this.columns = new RowColumns(into, table);
        this.facts = TableFacts.of(table, columns, into.layer());
        this.years = YearColumns.of(table).keySet();
    }

    /** @param states finds what an origin was; refuses where the file cannot come in here */
    static Returned of(Target into, Function<Origin, Seen> states, Table table, String fileName) {
        var comparison = new Comparison(into, states, table);
        table.rows().forEach(row -> comparison.features.add(comparison.compare(row)));
        comparison.deletions();
        return new Returned(fileName, into.town(), into.layer().code(), List.copyOf(comparison.features), comparison.notes(),
                comparison.columns.isOurs() ? null : comparison.facts);
    }

    /** Where some row cannot be told to be anybody, nobody can be told to be missing. */
    private void deletions() {
        if (!nameless) {
            present.addAll(taken);
            seen.values().stream().sorted(NEWEST).forEach(each -> {
                List<ReturnedFeature> missing = Missing.of(into, each, present);
                missing.forEach(feature -> present.add(feature.thing()));
                features.addAll(missing);
            });
        }
    }

    private List<Note> notes() {
        if (unversioned) {
            notes.add(Note.of("exchange.note.no-version"));
        }
        notes.addAll(new FactNotes(facts, into.layer(), columns, years).list());
        int tied = Batches.tooMany(features.stream().filter(feature -> !feature.writes().isEmpty()).toList());
        if (tied > 0) {
            notes.add(Note.of("exchange.note.tied", tied, Batches.MOST));
        }
        long redrawn = features.stream().filter(feature -> feature.note() != null && feature.note().key().equals(Creation.REDRAWN)).count();
        if (redrawn > 0) {
            notes.add(Note.of("exchange.note.redrawn", redrawn));
        }
        if (nameless && !seen.isEmpty()) {
            notes.add(Note.of("exchange.note.nameless"));
        }
        if (seen.values().stream().anyMatch(each -> !each.origin().knowsItsSet())) {
            notes.add(Note.of("exchange.note.selection"));
        }
        return List.copyOf(notes);
    }

    /** Each origin is a state that has to be made anew, and who merges files does not merge many. */
    private Seen seen(Origin origin) {
        if (seen.size() >= MOST_ORIGINS && !seen.containsKey(origin.toString())) {
            throw new Refused(Refused.Kind.TOO_LARGE, "exchange.too-many-origins", MOST_ORIGINS);
        }
        return seen.computeIfAbsent(origin.toString(), key -> states.apply(origin));
    }

    private ReturnedFeature compare(Row row) {
        String id = columns.id(row);
        Optional<UUID> known = id.isEmpty() ? Optional.empty() : Optional.of(identity(id));
        Optional<Seen> from = columns.origin(row).map(this::seen);
        boolean first = known.isEmpty() || taken.add(known.get());
        try {
            Geometry geometry = requireFitting(row);
            Optional<Thing> sent = known.flatMap(it -> from.flatMap(each -> each.find(it)));
            Optional<Thing> was = sent.or(() -> known.flatMap(it -> into.state().find(it)).map(Comparison::unseen));
            if (was.isEmpty()) {
                return known.isPresent() && !first ? skipped(row, known.get(), Note.of("exchange.twice", id)) : created(row, geometry, known, false);
            }
            if (!first) {
                return created(row, geometry, Optional.empty(), true);
            }
            unversioned |= sent.isEmpty();
            Seen before = sent.isEmpty() ? null : from.orElse(null);
            return requireHere(was.get(), row).orElseGet(() -> new Modification(into, columns, before, row, was.get()).of(geometry));
        } catch (BrokenGeometry broken) {
            nameless |= known.isEmpty();
            return skipped(row, known.orElse(new UUID(0, 0)), Note.of(broken));
        }
    }

    /**
     * A feature that the file's author cannot be shown to have seen: what the proposal wrote on it is somebody's work and nobody's
     * to replace unasked, so that a different value in the file becomes a conflict; what the edition says may be changed.
     */
    private static Thing unseen(Thing now) {
        Thing unseen = now;
        for (Map.Entry<String, Cell> each : now.cells().entrySet()) {
            if (each.getValue().version().isOwn()) {
                unseen = unseen.with(each.getKey(), new Cell(each.getValue().value(), Version.NONE));
            }
        }
        return unseen;
    }

    private Geometry requireFitting(Row row) {
        Geometry geometry = row.geometry();
        if (geometry == null) {
            Refused broken = row.broken();
            throw broken instanceof BrokenGeometry known ? known : new BrokenGeometry("geometry.empty");
        }
        GeometryKind kind = into.layer().geometries().stream().filter(each -> each.accepts(geometry)).findFirst()
                .orElseThrow(() -> new BrokenGeometry("geometry.type", geometry.getGeometryType()));
        GeometryCheck.requireSound(geometry, kind);
        return geometry;
    }

    private Optional<ReturnedFeature> requireHere(Thing was, Row row) {
        return was.kind() == ThingKind.FEATURE && was.group().equals(into.layer().code())
                ? Optional.empty()
                : Optional.of(skipped(row, was.id(), Note.of("exchange.other-layer", was.group())));
    }

    private ReturnedFeature created(Row row, Geometry geometry, Optional<UUID> given, boolean copied) {
        UUID id = given.orElseGet(() -> identity(GeoJson.write(geometry)));
        boolean itself = !copied && into.state().find(id).isPresent();
        Thing same = given.isEmpty() && !itself ? shapes().get(shape(geometry)) : null;
        if (same != null) {
            present.add(same.id());
            return skipped(row, same.id(), Note.of("exchange.already-there", same.text("name")));
        }
        if (given.isEmpty() && !taken.add(id)) {
            return skipped(row, id, Note.of("exchange.twice", row.name()));
        }
        unversioned |= itself;
        return into.state().find(id)
                .map(thing -> new Modification(into, columns, null, row, unseen(thing)).of(geometry))
                .orElseGet(() -> new Creation(into, columns, row, id).of(geometry, copied));
    }

    /** What is drawn here already, by its shape: a feature that comes without a name must not come twice. */
    private Map<String, Thing> shapes() {
        if (shapes.isEmpty() && named.add("shapes")) {
            into.state().list(ThingKind.FEATURE, into.layer().code())
                    .forEach(thing -> thing.geometry().ifPresent(geometry -> shapes.putIfAbsent(shape(geometry), thing)));
        }
        return shapes;
    }

    private static String shape(Geometry geometry) {
        return GeoJson.write(Shapes.single(geometry).norm());
    }

    private static ReturnedFeature skipped(Row row, UUID id, Note reason) {
        return new ReturnedFeature(Outcome.SKIPPED, row.name(), id, "", List.of(), false, null, row.geometry(), reason, List.of());
    }

    private UUID identity(String name) {
        try {
            return UUID.fromString(name);
        } catch (IllegalArgumentException notOne) {
            String whole = into.state().plan() + "/" + into.layer().code() + "/" + name;
            return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
        }
    }

}
