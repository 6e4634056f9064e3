package org.tongtu.meeting.minutes;

import java.util.UUID;

/** A resolution was carried out. */
public record ResolutionDone(UUID resolution) {}
