package org.tongtu.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tongtu.region.files.FolderFiles;
import org.tongtu.region.files.PackageFiles;

/** Writes a small sound package of two towns, one road and two figures, of which each test breaks one thing. */
final class PackageMaker {

    static final String INDEX = """
            scheme: test
            timeZone: Asia/Shanghai
            alliance:
              id: small
              name: {zh: 小协同区, en: Small alliance}
              members: ["a", "b"]
              observers: []
              decision: {rule: qualified-majority, share: 0.66, affectedMustConsent: true, quorum: 2}
              consultation: {minimumDays: 30}
            plan:
              id: small-2035
              title: {zh: 小规划, en: Small plan}
              baseYear: 2020
              nearTermYear: 2025
              targetYear: 2035
            jurisdictions: {file: towns.geojson, expect: 2, formerCodes: {"old-b": b}}
            observations: {file: figures.csv, expect: 2}
            layers:
              - {layer: road, file: roads.geojson, expect: 1}
            attribution: nobody
            """;

    private final Path folder;

    PackageMaker(Path folder) {
        this.folder = folder;
        write("region.yaml", INDEX);
        write("towns.geojson", features(town("a", 111.0, 37.0, 100), town("b", 111.1, 37.0, 0)));
        write("roads.geojson", features(road("r1")));
        write("figures.csv", "jurisdiction,indicator,year,value,unit,source\na,DS-02,2010,1200,人,census\nold-b,DS-02,2010,900,人,census\n");
    }

    String folder() {
        return folder.toString();
    }

    PackageFiles files() {
        return new FolderFiles(folder);
    }

    PackageMaker write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PackageMaker index(String part, String instead) {
        String changed = INDEX.replace(part, instead);
        if (changed.equals(INDEX)) {
            throw new IllegalArgumentException("not in the index: " + part);
        }
        return write("region.yaml", changed);
    }

    static String features(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    /** A square of 0.1°, about 98.7 km²; an area of 0 states nothing. */
    static String town(String code, double x, double y, double area) {
        String stated = area == 0 ? "" : ",\"area_km2\":" + area;
        return "{\"type\":\"Feature\",\"properties\":{\"code\":\"" + code + "\",\"name\":\"" + code + "镇\"" + stated
                + "},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[" + x + "," + y + "],[" + (x + 0.1) + "," + y + "],["
                + (x + 0.1) + "," + (y + 0.1) + "],[" + x + "," + (y + 0.1) + "],[" + x + "," + y + "]]]}}";
    }

    static String road(String id) {
        return "{\"type\":\"Feature\",\"properties\":{\"id\":\"" + id + "\",\"class\":\"local\",\"lanes\":2,\"tags\":[1]},"
                + "\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[111.05,37.05],[111.15,37.05]]}}";
    }
}
