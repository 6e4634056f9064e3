package org.tongtu.jurisdiction;

import java.time.LocalDate;
import java.util.UUID;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.JurisdictionCode;

/**
 * A border was moved by the competent authority: adds a dated version and keeps the earlier ones.
 *
 * @param boundary GeoJSON polygon or multipolygon, degrees of EPSG:4490
 * @param basis the decision that moved it, for the trace
 */
public record ChangeBoundary(
        UUID key, JurisdictionCode code, String boundary, LocalDate validFrom, String basis) implements Command {}
