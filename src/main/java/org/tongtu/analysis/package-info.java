/** What lies within a boundary 合规性检测 of a plan: areas that add up, findings, and the same on paper; it changes nothing. */
@ApplicationModule(
        allowedDependencies = {
            "kernel", "language", "access", "geodata", "jobs", "uikit", "leaflet", "jurisdiction", "identity", "shell", "plan",
            "plan :: check", "plan :: compare", "plan :: map", "plan :: map-ui", "plan :: standard", "plan :: standard-ui",
            "plan :: target", "proposal", "proposal :: history", "monitoring", "database", "audit"
        })
@NullMarked
package org.tongtu.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
