package org.tongtu.region;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.tongtu.geodata.BrokenGeometry;
import org.tongtu.geodata.Feature;
import org.tongtu.geodata.GeoJsonFeatures;
import org.tongtu.geodata.Limits;
import org.tongtu.region.files.PackageFiles;
import org.tongtu.region.files.Problems;
import org.tongtu.region.files.RegionNote;
import org.tongtu.region.files.RegionRefused;
import org.tongtu.region.files.Section;

/** The state of one reading: the files, what is wrong, what looked odd, and what each file gave. */
final class Reading {

    final PackageFiles files;
    final Problems problems = new Problems();
    final List<FileReport> reports = new ArrayList<>();
    final List<RegionNote> findings = new ArrayList<>();

    Reading(PackageFiles files) {
        this.files = files;
    }

    /** Runs one part; what it refuses is noted, so that the other parts are looked at too. */
    <T> T attempt(Supplier<T> part, T otherwise) {
        try {
            return part.get();
        } catch (RegionRefused refused) {
            problems.addAll(refused);
            return otherwise;
        }
    }

    void finding(String key, Object... arguments) {
        findings.add(RegionNote.of("region.finding." + key, arguments));
    }

    void took(String file, String holds, int taken, List<RegionNote> skipped) {
        reports.add(new FileReport(file, holds, taken, skipped));
    }

    /** Compares with the count the package promises; a file cut short in transit would otherwise pass. */
    void expect(Section section, String file, int found) {
        int expected = section.whole("expect", found);
        if (expected != found) {
            problems.add("wrong-count", file, expected, found);
        }
    }

    /** Every feature of a GeoJSON file, with its position counted from 1; broken ones become problems. Returns the count. */
    int features(String file, BiConsumer<Integer, Feature> sink) {
        return features(file, sink, (position, reason) -> brokenGeometry(file, String.valueOf(position), reason));
    }

    int features(String file, BiConsumer<Integer, Feature> sink, BiConsumer<Integer, BrokenGeometry> broken) {
        int[] count = {0};
        try {
            GeoJsonFeatures.scan(new ByteArrayInputStream(files.read(file)), Limits.UPLOAD, new GeoJsonFeatures.Sink() {
                @Override
                public void feature(int index, Feature feature) {
                    sink.accept(++count[0], feature);
                }

                @Override
                public void broken(int index, BrokenGeometry reason) {
                    broken.accept(++count[0], reason);
                }
            });
        } catch (BrokenGeometry reason) {
            problems.add("broken-file", file, reason.reasonKey());
        }
        return count[0];
    }

    void brokenGeometry(String file, String feature, BrokenGeometry reason) {
        String place = reason.place().map(at -> at.x + ", " + at.y).orElse("–");
        problems.add("broken-geometry", file, feature, reason.reasonKey(), place);
    }
}
