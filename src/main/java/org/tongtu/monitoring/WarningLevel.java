package org.tongtu.monitoring;

/** Published warning levels 预警等级, best first. */
public enum WarningLevel {
    GREEN,
    YELLOW,
    ORANGE,
    RED
}
