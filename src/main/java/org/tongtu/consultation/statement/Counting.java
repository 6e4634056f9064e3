package org.tongtu.consultation.statement;

import java.util.List;

/** Counts 件, 条 and 人次 the same way everywhere. */
final class Counting {

    private Counting() {}

    static StatementCounts count(List<StatementDetails> all, int refused) {
        List<StatementDetails> counted = all.stream().filter(statement -> statement.withdrawnAt() == null).toList();
        List<PointDetails> points = counted.stream().flatMap(statement -> statement.points().stream()).toList();
        return new StatementCounts(
                counted.size(),
                points.size(),
                counted.stream().mapToInt(StatementDetails::people).sum(),
                (int) points.stream().filter(point -> point.answer().isPresent()).count(),
                count(counted, Stance.SUPPORT),
                count(counted, Stance.OPPOSE),
                count(counted, Stance.NEUTRAL),
                all.size() - counted.size(),
                refused);
    }

    private static int count(List<StatementDetails> statements, Stance stance) {
        return (int) statements.stream().filter(statement -> statement.stance() == stance).count();
    }
}
