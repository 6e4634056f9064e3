package org.tongtu.identity;

import java.time.Instant;
import java.util.UUID;

/** One browser in which somebody is signed in, for recognising it: since when, last seen, browser, address. */
public record SessionSummary(UUID id, Instant started, Instant seen, String agent, String address) {}
