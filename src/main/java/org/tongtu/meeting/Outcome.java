package org.tongtu.meeting;

/** What a meeting says at the end of an item. */
public enum Outcome {
    /** 通过 */
    APPROVED,
    /** 原则通过，附修改清单 */
    APPROVED_IN_PRINCIPLE,
    /** 再议 */
    DEFERRED_FOR_REWORK,
    /** 暂缓 */
    SUSPENDED,
    /** 不通过 */
    REJECTED;

    /** Whether the alliance's rule must hold for it. */
    public boolean needsDecision() {
        return this == APPROVED || this == APPROVED_IN_PRINCIPLE;
    }
}
