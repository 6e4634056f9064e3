package org.tongtu.region;

import java.util.List;
import org.tongtu.region.files.RegionNote;

/**
 * What a load took, what it left out and why, and what looked wrong in the package's own figures.
 *
 * @param digest SHA-256 over the package's files; the same package is never loaded twice
 * @param findings stay until the figures are corrected, as warnings for the joint office
 */
public record RegionReport(RegionSummary region, String digest, List<FileReport> files, List<RegionNote> findings) {

    public RegionReport {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    public int taken() {
        return files.stream().mapToInt(FileReport::taken).sum();
    }

    public int skipped() {
        return files.stream().mapToInt(file -> file.skipped().size()).sum();
    }
}
