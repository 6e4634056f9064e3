package org.tongtu.region;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.region.files.BuiltInFiles;
import org.tongtu.region.files.FolderFiles;
import org.tongtu.region.files.PackageFiles;
import org.tongtu.region.files.RegionRefused;

/** Loads a region package, once, whole or not at all; and tells what it brought. */
@Service
public class Regions {

    private static final String BUILT_IN = "classpath:";

    private final RegionRepository regions;
    private final Alliances alliances;
    private final List<FoundingStep> steps;
    private final Trace trace;

    Regions(RegionRepository regions, Alliances alliances, List<FoundingStep> steps, Trace trace) {
        this.regions = regions;
        this.alliances = alliances;
        this.steps = steps;
        this.trace = trace;
    }

    /**
     * Loading the same content again changes nothing and answers the first report.
     *
     * @throws RegionRefused with everything that is wrong in the package
     */
    @Allowed(Role.ADMIN)
    public RegionReport load(Actor actor, LoadRegion command) {
        RegionPackage region = RegionReader.read(files(command.folder()));
        Optional<RegionReport> present = regions.find();
        if (present.isPresent() && present.get().digest().equals(region.content().digest())) {
            return present.get();
        }
        requireEmpty(actor);
        steps.forEach(step -> step.found(region));
        RegionReport report = regions.insert(region);
        trace.record(actor, command, Subject.of("region", region.alliance().id()), null, report.digest());
        return report;
    }

    /** Empty while no region package was loaded. */
    @Allowed(anyone = true)
    public Optional<RegionSummary> find(Actor actor) {
        return regions.find().map(RegionReport::region);
    }

    @Allowed({Role.ADMIN, Role.SECRETARY})
    public Optional<RegionReport> findReport(Actor actor) {
        return regions.find();
    }

    private void requireEmpty(Actor actor) {
        alliances.find(actor).ifPresent(alliance -> {
            throw new Refused(Refused.Kind.CONFLICT, "region.not-empty", alliance.name());
        });
    }

    static PackageFiles files(String folder) {
        if (folder.startsWith(BUILT_IN)) {
            return new BuiltInFiles(folder.substring(BUILT_IN.length()));
        }
        Path path = Path.of(folder);
        if (!Files.isDirectory(path)) {
            throw RegionRefused.because("no-folder", folder);
        }
        return new FolderFiles(path);
    }
}
