package org.tongtu.trail;

import java.util.List;

/** Some entries, the newest first, and whether there are older ones. */
public record TrailPage(List<TrailEntry> entries, boolean more) {}
