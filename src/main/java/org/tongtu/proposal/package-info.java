/** Proposals 规划调整方案: changes against one edition with a reason, positions, checks, a decision. */
@ApplicationModule(
        allowedDependencies = {
            "kernel", "database", "language", "access", "audit", "geodata", "uikit", "leaflet", "jurisdiction",
            "identity", "paper", "paper :: ui", "shell", "plan", "plan :: check", "plan :: compare", "plan :: map", "plan :: map-ui", "plan :: profile", "plan :: standard", "plan :: standard-ui",
            "plan :: target", "plan :: text", "plan :: ui"
        })
@NullMarked
package org.tongtu.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
