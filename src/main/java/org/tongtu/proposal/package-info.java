/** Proposals 规划调整方案: changes against one edition with a reason, positions, checks, a decision. */
@ApplicationModule(
        allowedDependencies = {
            "kernel", "database", "language", "access", "audit", "geodata", "jurisdiction", "identity", "shell", "uikit",
            "leaflet", "plan", "plan :: ui", "plan.standard", "plan.map", "plan.map :: ui", "plan.target", "plan.text",
            "plan.check", "proposal.log"
        })
@NullMarked
package org.tongtu.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
