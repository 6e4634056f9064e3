package org.tongtu.leaflet;

import java.util.UUID;

/** A feature of a layer on the map. */
public record MapHit(String layer, UUID id) {}
