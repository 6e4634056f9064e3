package org.tongtu.consultation.statement;

import java.util.List;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.kernel.Ids;
import org.tongtu.testing.TestAlliance;

/** Statements for tests, from a resident of the northern town. */
public final class StatementFixtures {

    private StatementFixtures() {}

    public static PointGiven point(String text) {
        return new PointGiven(Topic.ROAD, text, null, null);
    }

    public static GiveStatement statement(ConsultationId notice, String text) {
        return statement(notice, List.of(point(text)));
    }

    public static GiveStatement statement(ConsultationId notice, List<PointGiven> points) {
        return signedBy(notice, 1, points);
    }

    public static GiveStatement signedBy(ConsultationId notice, int people, List<PointGiven> points) {
        return new GiveStatement(Ids.next(), notice, Stance.SUPPORT, TestAlliance.NORTH, "上村", people, null, points);
    }

    public static GiveStatement withContact(ConsultationId notice, String contact) {
        return new GiveStatement(Ids.next(), notice, Stance.OPPOSE, TestAlliance.NORTH, "上村", 1, contact,
                List.of(point("请修路")));
    }
}
