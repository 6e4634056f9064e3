package org.tongtu.trail;

/** Who stands behind an entry, as far as others may know. */
public enum Doer {
    PORTAL,
    /** Somebody who had not signed in. */
    VISITOR,
    /** Signed in, without an office: who it was is nobody's business. */
    RESIDENT,
    OFFICIAL
}
