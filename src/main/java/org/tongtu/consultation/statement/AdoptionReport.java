package org.tongtu.consultation.statement;

import java.util.List;
import java.util.Map;
import org.tongtu.consultation.ConsultationDetails;

/**
 * What was said and what became of it 意见采纳情况, published and attached to what is submitted (城乡规划法 art. 26).
 *
 * @param outcomes how many points ended how; unanswered ones are in none
 */
public record AdoptionReport(
        ConsultationDetails notice, StatementCounts counts, Map<Outcome, Integer> outcomes, List<Row> rows) {

    /** One point with the answer in force. */
    public record Row(StatementDetails statement, PointDetails point) {}
}
