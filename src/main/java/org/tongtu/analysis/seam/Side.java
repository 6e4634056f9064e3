package org.tongtu.analysis.seam;

/** Of which of a border's two towns. */
public enum Side {
    ONE,
    OTHER;

    /** The town across. */
    public Side across() {
        return this == ONE ? OTHER : ONE;
    }
}
