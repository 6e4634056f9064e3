package org.tongtu.consultation;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.ProposalId;

/** Notices for tests: each for a proposal nobody else uses. */
public final class NoticeFixtures {

    private static final AtomicInteger PROPOSALS = new AtomicInteger(900_000);

    private NoticeFixtures() {}

    public static AnnounceNotice notice(Now now, Duration length) {
        Instant opens = now.instant();
        return new AnnounceNotice(Ids.next(), new ProposalId(PROPOSALS.incrementAndGet()), opens, opens.plus(length),
                Localized.of("松柳连接路", "Songliu link road"),
                Localized.of("把松磴的断头路接到柳渡，去医院从 48 分钟缩短到 9 分钟。", "Joins the dead end to the hospital."));
    }
}
