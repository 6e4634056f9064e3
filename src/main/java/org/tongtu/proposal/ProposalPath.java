package org.tongtu.proposal;

import org.tongtu.kernel.Worded;

/** How heavy a change is, and so which steps it takes. */
public enum ProposalPath implements Worded {
    /** 勘误: nothing substantive; affected members sign, no notice. */
    CORRECTION(false),
    /** 局部调整. */
    ADJUSTMENT(true),
    /** 修编. */
    REVISION(true);

    private final boolean noticed;

    ProposalPath(boolean noticed) {
        this.noticed = noticed;
    }

    /** Whether residents are asked before the joint meeting. */
    public boolean needsNotice() {
        return noticed;
    }

    @Override
    public String wordKey() {
        return "proposal.path." + name();
    }
}
