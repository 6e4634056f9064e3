/** Geometry on the grid of record, its formats and projections, and the arithmetic that lets several people edit one map. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.tongtu.geodata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
