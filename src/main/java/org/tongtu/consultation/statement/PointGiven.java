package org.tongtu.consultation.statement;

import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Subject;

/**
 * One thing somebody has to say.
 *
 * @param place GeoJSON, usually a point, degrees of EPSG:4490
 * @param anchor the feature, target, rule or clause it speaks of
 */
public record PointGiven(Topic topic, String text, @Nullable String place, @Nullable Subject anchor) {}
