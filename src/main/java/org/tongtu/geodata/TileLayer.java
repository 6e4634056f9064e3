package org.tongtu.geodata;

import java.util.List;

/** A named layer of a vector tile; features are drawn in their order. */
public record TileLayer(String name, List<TileFeature> features) {
}
