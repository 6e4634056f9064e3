package org.tongtu.proposal.log;

/** What became of an operation. */
public enum OperationOutcome {
    APPLIED,
    UNCHANGED,
    CONFLICT
}
