package org.tongtu.meeting;

/** What a member says in the room. An abstention counts as present. */
public enum Choice {
    AGREE,
    OBJECT,
    ABSTAIN
}
