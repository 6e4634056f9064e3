/** One map 一张图: who may see which layer, tiles and lists of what they may see, and the map everybody looks at. */
@ApplicationModule(
        allowedDependencies = {
            "kernel", "language", "access", "geodata", "uikit", "leaflet", "jurisdiction", "identity", "shell", "plan", "plan.standard"
        })
@NullMarked
package org.tongtu.plan.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
