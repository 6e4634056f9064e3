package org.tongtu.proposal.log;

/** Why an operation stands in the log. */
public enum OperationKind {
    EDIT,
    UNDO,
    RESOLVE,
    MOVE_TO_EDITION
}
