package org.tongtu.paper;

import org.springframework.stereotype.Component;
import org.tongtu.kernel.Refused;

/** What may stand as the scan of a paper: a reference or address of somebody's archive, or a paper that is kept here. */
@Component
public class Scans {

    private final PaperRepository papers;

    Scans(PaperRepository papers) {
        this.papers = papers;
    }

    /** @throws Refused where a paper is meant that nobody handed in: it would prove nothing */
    public void require(String scan) {
        if (PaperReference.isMeant(scan) && PaperReference.find(scan).flatMap(papers::find).isEmpty()) {
            throw new Refused(Refused.Kind.INVALID, "paper.not-kept", scan);
        }
    }
}
