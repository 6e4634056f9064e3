/** Tables of features as files: one small interface, and GeoPackage, Shapefile and GeoJSON behind it. Knows nothing of planning. */
@NamedInterface("format")
@NullMarked
package org.tongtu.exchange.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
