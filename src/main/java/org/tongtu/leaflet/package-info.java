/** The map as a Flow component on Leaflet: layers of vector tiles, overlays, borders. It knows nothing of planning. */
@ApplicationModule(allowedDependencies = {"kernel", "geodata", "uikit"})
@NullMarked
package org.tongtu.leaflet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
