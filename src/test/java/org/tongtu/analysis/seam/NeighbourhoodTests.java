package org.tongtu.analysis.seam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.Feature;
import org.tongtu.geodata.GeoJsonFeatures;
import org.tongtu.geodata.Limits;
import org.tongtu.geodata.LocalProjection;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;

/** Eleven real municipalities, as they are and as if every one of them had been digitised by somebody else. */
class NeighbourhoodTests {

    private static final Path FILE = Path.of("../shared/data/regions/liechtenstein/jurisdictions.geojson");

    private static List<Town> towns = List.of();
    private static Neighbourhood exact = Neighbourhood.of(List.of());
    private static Map<String, Double> lengths = Map.of();

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.isRegularFile(FILE), "skipped: the data folder ../shared/data is not here");
        try (InputStream in = Files.newInputStream(FILE)) {
            towns = GeoJsonFeatures.readAll(in, Limits.UPLOAD).stream().map(NeighbourhoodTests::town).toList();
        }
        exact = Neighbourhood.of(towns);
        lengths = lengths(exact);
    }

    private static Town town(Feature feature) {
        String code = String.valueOf(feature.properties().get("code"));
        return Town.of(JurisdictionCode.of(code), Localized.same(code), feature.geometry());
    }

    private static Map<String, Double> lengths(Neighbourhood found) {
        return found.borders().stream().collect(Collectors.toMap(Border::key, Border::length, Double::sum, TreeMap::new));
    }

    @Test
    void whereBoundariesCoincideTheBorderIsTheirCommonLineAndNothingElse() {
        var expected = new TreeMap<String, Double>();
        for (int i = 0; i < towns.size(); i++) {
            for (Town other : towns.subList(i + 1, towns.size())) {
                double length = Ellipsoid.length(towns.get(i).boundary().getBoundary().intersection(other.boundary().getBoundary()));
                if (length > 0) {
                    expected.put(towns.get(i).code() + "-" + other.code(), length);
                }
            }
        }
        assertThat(expected).hasSize(27);
        assertThat(lengths.keySet()).isEqualTo(expected.keySet());
        expected.forEach((key, length) -> assertThat(lengths.get(key)).as(key).isCloseTo(length, within(0.01)));
        assertThat(exact.apart()).isEmpty();
        assertThat(exact.alone()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1, 5, 10, 20})
    void townsThatWereAllDigitisedAnewHaveTheSameBorders(double metres) {
        requireAlike(Neighbourhood.of(towns.stream().map(town -> redrawn(town, metres)).toList()), metres);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1, 5, 10, 20})
    void aTownWithANewerBoundaryKeepsItsBorders(double metres) {
        for (Town newer : towns) {
            requireAlike(Neighbourhood.of(towns.stream().map(town -> town == newer ? redrawn(town, metres) : town).toList()), metres);
        }
    }

    /** A line that wavers is longer by itself, and begins and ends where the third town's was drawn. */
    private static void requireAlike(Neighbourhood found, double metres) {
        Map<String, Double> fresh = lengths(found);
        assertThat(fresh.keySet()).isEqualTo(lengths.keySet());
        lengths.forEach((key, length) -> assertThat(fresh.get(key)).as(key).isCloseTo(length, within(65 + metres / 500 * length)));
        assertThat(found.alone()).isEmpty();
    }

    /** Every corner moved by up to so many metres, some left out, others put in. */
    private static Town redrawn(Town town, double metres) {
        var random = new Random(town.code().value().hashCode() * 31L + (long) (metres * 10));
        LocalProjection plane = LocalProjection.centredOn(town.boundary());
        Geometry flat = plane.toMetres(town.boundary());
        Geometry other = Densifier.densify(TopologyPreservingSimplifier.simplify(flat, metres / 2), 40 + 60 * random.nextDouble());
        Geometry moved = other.copy();
        double phase = random.nextDouble() * 10;
        moved.apply((CoordinateFilter) at -> {
            double angle = phase + at.x / 37 + at.y / 53;
            double off = metres * (0.5 + 0.5 * Math.sin(at.x / 91 - at.y / 71 + phase));
            at.x += off * Math.cos(angle);
            at.y += off * Math.sin(angle);
        });
        return Town.of(town.code(), town.name(), plane.toDegrees(GeometryFixer.fix(moved)));
    }
}
