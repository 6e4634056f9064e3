/** What a plan says of a place or a town 合规性检测、图层统计、专题图: areas that add up, maps painted by figures, all on paper too; it changes no plan. */
@ApplicationModule(
        allowedDependencies = {
            "kernel", "language", "access", "geodata", "jobs", "document", "uikit", "leaflet", "jurisdiction", "identity", "shell", "plan",
            "plan :: check", "plan :: compare", "plan :: map", "plan :: map-ui", "plan :: standard", "plan :: standard-ui",
            "plan :: target", "plan :: ui", "proposal", "proposal :: history", "proposal :: history-ui", "proposal :: log", "proposal :: ui", "monitoring", "database", "audit"
        })
@NullMarked
package org.tongtu.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
