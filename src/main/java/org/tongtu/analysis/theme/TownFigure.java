package org.tongtu.analysis.theme;

import org.jspecify.annotations.Nullable;
import org.tongtu.jurisdiction.JurisdictionDetails;

/** A town and its figure. @param value null where there is none */
public record TownFigure(JurisdictionDetails town, @Nullable Double value) {}
