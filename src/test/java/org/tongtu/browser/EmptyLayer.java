package org.tongtu.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.proposal.Proposals;

/** Two planners before a layer on which nothing of theirs is drawn yet, to try a tool. */
abstract class EmptyLayer {

    /** About a kilometre square in Wuling, away from everything else. */
    static final String SQUARE = "106.020 27.850\n106.030 27.850\n106.030 27.858\n106.020 27.858";

    /** Its neighbour to the east, with the same corners along the edge between them. */
    static final String EAST = "106.030 27.850\n106.040 27.850\n106.040 27.858\n106.030 27.858";

    @Autowired
    Browsers browsers;

    @Autowired
    Proposals proposals;

    TwoPlanners two;
    Page page;

    @BeforeEach
    void atAnEmptyLayer() {
        two = TwoPlanners.at(browsers, proposals, "industry");
        page = two.acting();
    }

    @AfterEach
    void close() {
        two.close();
    }
}
