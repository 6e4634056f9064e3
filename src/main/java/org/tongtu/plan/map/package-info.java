/** One map 一张图: who may see which layer, tiles and lists of what they may see, and the map everybody looks at. */
@NamedInterface("map")
@NullMarked
package org.tongtu.plan.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
