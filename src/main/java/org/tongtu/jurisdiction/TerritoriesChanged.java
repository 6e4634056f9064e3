package org.tongtu.jurisdiction;

/** Boundaries or membership changed; whatever was computed from the territories is out of date. */
public record TerritoriesChanged() {}
