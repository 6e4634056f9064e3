package org.tongtu.proposal;

/** What a member says to a proposal: 无意见, 有修改意见, 不同意. */
public enum Position {
    NO_COMMENT,
    COMMENTS,
    OBJECTION
}
