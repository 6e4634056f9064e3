package org.tongtu.monitoring;

/** Which way an indicator should go. */
public enum Course {
    UP,
    DOWN,
    HOLD
}
