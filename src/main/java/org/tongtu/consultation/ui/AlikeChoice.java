package org.tongtu.consultation.ui;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongtu.consultation.alike.AlikePoint;
import org.tongtu.consultation.alike.PointGroup;
import org.tongtu.consultation.alike.Suggestion;

/**
 * A suggestion with its points as the desk knows them.
 *
 * @param group the group they may join
 */
record AlikeChoice(Suggestion suggestion, List<DeskPoint> points, @Nullable PointGroup group) {

    Map<UUID, Integer> percents() {
        return suggestion.points().stream().collect(Collectors.toMap(AlikePoint::point, AlikePoint::percent));
    }

    /** 人次 of these points: who speaks twice in one statement is counted once. */
    static int people(List<DeskPoint> points) {
        return points.stream().map(DeskPoint::statement).distinct().mapToInt(statement -> statement.people()).sum();
    }
}
