/** Joint meetings 联席会议: agenda, positions and votes, outcomes bound to a proposal. */
@ApplicationModule(
        allowedDependencies = {
            "kernel", "database", "language", "access", "audit", "uikit", "jurisdiction", "identity", "paper", "paper :: ui", "shell",
            "consultation", "consultation :: statement", "monitoring", "monitoring :: ui", "plan", "plan :: check",
            "plan :: standard", "plan :: target", "proposal", "proposal :: history", "proposal :: log", "proposal :: rules-ui", "proposal :: ui"
        })
@NullMarked
package org.tongtu.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
