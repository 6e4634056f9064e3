/** Findings 检查结果 as things that last: since when, in what state, with their history across editions; conformity, and its certificate. */
@ApplicationModule(
        allowedDependencies = {
            "kernel", "database", "language", "access", "geodata", "uikit", "leaflet", "jurisdiction", "identity", "paper", "paper :: ui", "jobs", "plan",
            "plan :: check", "plan :: map", "plan :: map-ui", "plan :: standard", "plan :: standard-ui", "plan :: ui", "proposal",
            "proposal :: history", "proposal :: log", "proposal :: ui"
        })
@NullMarked
package org.tongtu.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
