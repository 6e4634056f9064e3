package org.tongtu.consultation.village;

import java.util.UUID;
import org.locationtech.jts.geom.Coordinate;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;

/** A settlement of the plan that a resident can pick as "my village". */
public record Village(UUID id, Localized name, JurisdictionCode town, Coordinate place) {}
