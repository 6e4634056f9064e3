package org.tongtu.monitoring;

/** How far a project is. Being late is not a stage: it follows from its last month. */
public enum ProjectStage {
    PREPARED,
    RUNNING,
    DONE,
    STOPPED
}
