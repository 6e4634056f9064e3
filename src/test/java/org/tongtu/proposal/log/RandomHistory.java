package org.tongtu.proposal.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.BrokenGeometry;
import org.tongtu.geodata.Grid;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.plan.standard.DefaultStandard;

/**
 * Four people with stale screens at six parcels that tile a rectangle, lost answers, late, repeated and reordered
 * deliveries, and other proposals that are adopted meanwhile.
 */
final class RandomHistory {

    /** What somebody sent and what was on their screen; {@code before} is the head when it arrived first. */
    record Sent(UUID id, AccountId author, Fold screen, List<Write> writes, List<ResolveConflicts.Choice> choices, long undoes,
            boolean moves) {}

    /** How an operation was answered: the head before it came and the place it got. */
    record Answer(Sent sent, long before, long sequence) {}

    private static final List<Thing> LAYERS =
            DefaultStandard.things().stream().filter(it -> it.kind() == ThingKind.LAYER).toList();

    final ModelLog server;
    final Map<UUID, Answer> answers = new HashMap<>();
    final Random random;
    private final boolean deleting;
    private final long[] screens = new long[4];
    private final List<Sent> post = new ArrayList<>();
    private int sent;

    /** @param deleting without deletions the parcels tile the rectangle for ever */
    RandomHistory(long seed, boolean deleting) {
        this.random = new Random(seed);
        this.deleting = deleting;
        var things = new ArrayList<Thing>();
        things.addAll(LAYERS);
        for (int i = 0; i < 6; i++) {
            things.add(parcel(new UUID(7, i), tile(i % 3, i / 3)));
        }
        this.server = new ModelLog(PlanStates.plan().with(things).state());
    }

    RandomHistory run(int steps) {
        for (int i = 0; i < steps; i++) {
            int person = random.nextInt(screens.length);
            if (random.nextInt(2) == 0) {
                screens[person] += random.nextInt((int) (server.head().sequence() - screens[person]) + 1);
            }
            if (random.nextInt(15) == 0) {
                server.publish(otherProposal(server.edition(server.latestEdition()), server.latestEdition() + 1));
            }
            post.add(compose(person, server.at(screens[person])));
            while (random.nextInt(3) > 0 && !post.isEmpty()) {
                deliver(post.get(random.nextInt(post.size())));
            }
        }
        List.copyOf(post).forEach(this::deliver);
        return this;
    }

    /** Some are lost on the way back and come again; what was refused was never acknowledged. */
    void deliver(Sent it) {
        if (random.nextInt(4) > 0) {
            post.remove(it);
        }
        long before = server.head().sequence();
        try {
            long sequence = hand(server, it);
            answers.putIfAbsent(it.id(), new Answer(it, before, sequence));
        } catch (Refused refused) {
            post.remove(it);
        }
    }

    static long hand(ModelLog server, Sent it) {
        if (it.moves()) {
            return server.move(it.id(), it.author());
        }
        if (it.undoes() > 0) {
            return server.undo(it.id(), it.author(), it.undoes());
        }
        return it.choices().isEmpty() ? server.edit(it.id(), it.author(), it.writes()) : server.resolve(it.id(), it.author(), it.choices());
    }

    private Sent compose(int person, Fold screen) {
        var author = new AccountId(new UUID(1, person));
        var id = new UUID(9, sent++);
        List<LoggedOperation> own = server.log.stream()
                .filter(it -> it.sequence() <= screen.sequence() && it.author().equals(author))
                .filter(it -> it.kind() == OperationKind.EDIT || it.kind() == OperationKind.UNDO)
                .toList();
        if (random.nextInt(10) == 0) {
            return new Sent(id, author, screen, List.of(), List.of(), 0, true);
        }
        if (random.nextInt(8) == 0 && !own.isEmpty()) {
            return new Sent(id, author, screen, List.of(), List.of(), own.get(random.nextInt(own.size())).sequence(), false);
        }
        List<ResolveConflicts.Choice> choices = random.nextInt(4) == 0 ? choices(screen) : List.of();
        return new Sent(id, author, screen, choices.isEmpty() ? writes(screen) : List.of(), choices, 0, false);
    }

    List<Write> writes(Fold screen) {
        List<Thing> alive = parcels(screen.state());
        if (alive.isEmpty()) {
            var id = new UUID(8, random.nextLong());
            return List.of(write(screen, id, Cell.ALIVE, CellValue.TRUE), write(screen, id, Cell.GEOMETRY, CellValue.of(tile(0, 0))));
        }
        Thing thing = alive.get(random.nextInt(alive.size()));
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> moveVertex(screen, thing, alive);
            case 3 -> moveVertex(screen, thing, List.of(thing));
            case 4 -> cut(screen, thing);
            case 5 -> deleting ? deletion(screen, thing) : attributes(screen, thing);
            case 7 -> deleting ? beside(screen) : attributes(screen, thing);
            case 6 -> Stream.concat(moveVertex(screen, thing, alive).stream(), attributes(screen, thing).stream()).toList();
            default -> attributes(screen, thing);
        };
    }

    private List<Write> attributes(Fold screen, Thing thing) {
        var writes = new ArrayList<Write>();
        for (String cell : List.of("name_en", "name", "note")) {
            if (writes.isEmpty() || random.nextInt(3) == 0) {
                writes.add(write(screen, thing.id(), cell, CellValue.of("v" + random.nextInt(1000))));
            }
        }
        return writes;
    }

    /** Moves a vertex in all parcels that have it, so that shared edges stay equal; not at the rectangle's rim. */
    private List<Write> moveVertex(Fold screen, Thing of, List<Thing> in) {
        Map<UUID, Geometry> moved = vertexMoved(of, in);
        return moved.isEmpty()
                ? attributes(screen, of)
                : moved.entrySet().stream().map(it -> write(screen, it.getKey(), Cell.GEOMETRY, CellValue.of(it.getValue()))).toList();
    }

    private Map<UUID, Geometry> vertexMoved(Thing of, List<Thing> in) {
        Coordinate[] ring = of.geometry().orElseThrow().getCoordinates();
        Coordinate from = ring[random.nextInt(ring.length)];
        var to = new Coordinate(from.x + (random.nextInt(7) - 3) * 1e-3, from.y + (random.nextInt(7) - 3) * 1e-3);
        if (isAtRim(from) || isAtRim(to)) {
            return Map.of();
        }
        var moved = new TreeMap<UUID, Geometry>();
        for (Thing thing : in) {
            Coordinate[] there = thing.geometry().orElseThrow().getCoordinates();
            if (Arrays.stream(there).anyMatch(from::equals2D)) {
                moved.put(thing.id(), polygon(Arrays.stream(there).map(it -> it.equals2D(from) ? to : it).toArray(Coordinate[]::new)));
            }
        }
        return moved.values().stream().allMatch(RandomHistory::isShape) ? moved : Map.of();
    }

    /** Also on the grid, where a sliver may collapse. */
    private static boolean isShape(Geometry drawn) {
        try {
            return drawn.isValid() && Grid.round(drawn).isValid();
        } catch (BrokenGeometry collapsed) {
            return false;
        }
    }

    private List<Write> cut(Fold screen, Thing thing) {
        Geometry whole = thing.geometry().orElseThrow();
        Coordinate[] ring = whole.getCoordinates();
        int from = random.nextInt(ring.length - 3);
        int to = from + 2 + random.nextInt(ring.length - 2 - from);
        if (to >= ring.length - 1 && from == 0) {
            return attributes(screen, thing);
        }
        Coordinate[] piece = Stream.concat(Arrays.stream(ring, from, to + 1), Stream.of(ring[from])).toArray(Coordinate[]::new);
        Coordinate[] rest = Stream.of(Arrays.stream(ring, 0, from + 1), Arrays.stream(ring, to, ring.length - 1), Stream.of(ring[0]))
                .flatMap(it -> it).toArray(Coordinate[]::new);
        if (piece.length < 4 || rest.length < 4 || !isCut(whole, polygon(piece), polygon(rest))) {
            return attributes(screen, thing);
        }
        var id = new UUID(8, random.nextLong());
        return List.of(write(screen, thing.id(), Cell.GEOMETRY, CellValue.of(polygon(rest))),
                write(screen, id, Cell.ALIVE, CellValue.TRUE),
                write(screen, id, Cell.GEOMETRY, CellValue.of(polygon(piece))));
    }

    /** A triangle south of the rectangle, with its tip somewhere on the edge, or a box with a side along the edge. */
    private List<Write> beside(Fold screen) {
        double x = 111 + random.nextInt(60) * 1e-3 + 5e-4;
        double far = random.nextBoolean() ? x : x + random.nextInt(20) * 1e-3;
        var tip = new Coordinate(x, 37);
        var id = new UUID(8, random.nextLong());
        Coordinate[] ring = {tip, new Coordinate(x - 1e-3, 36.999), new Coordinate(far + 1e-3, 36.999), new Coordinate(far, 37), tip};
        return List.of(write(screen, id, Cell.ALIVE, CellValue.TRUE), write(screen, id, Cell.GEOMETRY, CellValue.of(polygon(ring))));
    }

    private static boolean isCut(Geometry whole, Geometry piece, Geometry rest) {
        return piece.isValid() && rest.isValid() && piece.getArea() > 1e-9 && rest.getArea() > 1e-9
                && Math.abs(piece.getArea() + rest.getArea() - whole.getArea()) < 1e-12;
    }

    private static List<Write> deletion(Fold screen, Thing thing) {
        return List.of(new Write(thing.id(), ThingKind.FEATURE, "landuse", Cell.ALIVE, thing.cell(Cell.ALIVE).version(),
                CellValue.FALSE, versions(thing)));
    }

    static Map<String, Version> versions(Thing thing) {
        return thing.cells().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().version()));
    }

    private static Write write(Fold screen, UUID thing, String cell, CellValue value) {
        Version seen = screen.thing(thing).map(it -> it.cell(cell).version()).orElse(Version.NONE);
        return new Write(thing, ThingKind.FEATURE, "landuse", cell, seen, value);
    }

    /** One open conflict that was on the screen, with what belongs to it, decided one way or the other. */
    private List<ResolveConflicts.Choice> choices(Fold screen) {
        List<Conflict> open = server.conflicts.values().stream()
                .filter(it -> it.sequence() <= screen.sequence() && server.isOpen(it))
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        Conflict one = open.get(random.nextInt(open.size()));
        boolean mine = random.nextBoolean();
        return open.stream()
                .filter(it -> it.equals(one) || it.isGround() && one.isGround() && it.sequence() == one.sequence())
                .map(it -> choice(screen, it, mine))
                .toList();
    }

    private static ResolveConflicts.Choice choice(Fold screen, Conflict it, boolean mine) {
        Cell current = screen.thing(it.thing()).map(thing -> thing.cell(it.cell())).orElse(Cell.EMPTY);
        return new ResolveConflicts.Choice(it.id(), current.version(), mine ? it.mine() : current.value(),
                screen.thing(it.thing()).map(RandomHistory::versions).orElse(Map.of()));
    }

    /** What other proposals made of an edition: figures, borders, deletions. */
    private PlanState otherProposal(PlanState edition, int number) {
        var things = new TreeMap<UUID, Thing>();
        Stream.of(ThingKind.LAYER, ThingKind.FEATURE).flatMap(kind -> edition.list(kind).stream()).forEach(it -> things.put(it.id(), it));
        for (int i = 0; i < 3; i++) {
            List<Thing> parcels = things.values().stream().filter(it -> it.kind() == ThingKind.FEATURE).toList();
            Thing thing = parcels.get(random.nextInt(parcels.size()));
            if (deleting && random.nextInt(4) == 0 && parcels.size() > 2) {
                things.remove(thing.id());
            } else if (random.nextBoolean()) {
                put(things, thing, "name_en", CellValue.of("x" + random.nextInt(1000)), number);
            } else {
                vertexMoved(thing, parcels).forEach((id, geometry) -> put(things, Objects.requireNonNull(things.get(id)), Cell.GEOMETRY, CellValue.of(geometry), number));
            }
        }
        return PlanStates.plan().with(things.values()).state();
    }

    private static void put(Map<UUID, Thing> things, Thing thing, String cell, CellValue value, int edition) {
        things.put(thing.id(), thing.with(cell, new Cell(value, Version.ofEdition(edition))));
    }

    static List<Thing> parcels(PlanState state) {
        return state.list(ThingKind.FEATURE).stream().filter(it -> it.geometry().isPresent()).toList();
    }

    private static boolean isAtRim(Coordinate at) {
        return Set.of(0L, 60L).contains(Math.round((at.x - 111) * 1e3)) || Set.of(0L, 40L).contains(Math.round((at.y - 37) * 1e3))
                || at.x < 111 || at.x > 111.06 || at.y < 37 || at.y > 37.04;
    }

    private static Thing parcel(UUID id, Geometry ground) {
        return Thing.inEdition(1, id, ThingKind.FEATURE, "landuse",
                Map.of(Cell.GEOMETRY, CellValue.of(ground), "class", CellValue.of("0101"), "name", CellValue.of("地块")));
    }

    /** A square of 0.02° whose sides have vertices at every quarter. */
    private static Geometry tile(int column, int row) {
        var ring = new ArrayList<Coordinate>();
        int[][] corners = {{0, 0}, {1, 0}, {1, 1}, {0, 1}};
        for (int side = 0; side < 4; side++) {
            for (int quarter = 0; quarter < 4; quarter++) {
                int[] a = corners[side];
                int[] b = corners[(side + 1) % 4];
                ring.add(new Coordinate(111 + 0.02 * (column + a[0] + (b[0] - a[0]) * quarter / 4.0),
                        37 + 0.02 * (row + a[1] + (b[1] - a[1]) * quarter / 4.0)));
            }
        }
        ring.add(ring.getFirst());
        return polygon(ring.toArray(Coordinate[]::new));
    }

    private static Geometry polygon(Coordinate[] ring) {
        return Grid.FACTORY.createPolygon(ring);
    }
}
