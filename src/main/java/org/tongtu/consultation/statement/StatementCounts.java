package org.tongtu.consultation.statement;

/**
 * What was received, counted three ways (件 · 条 · 人次), withdrawn statements left out.
 *
 * @param refused those that came too late
 */
public record StatementCounts(
        int statements, int points, int people, int answered, int support, int oppose, int neutral, int withdrawn,
        int refused) {

    public int unanswered() {
        return points - answered;
    }
}
