/** Region packages 区域数据包: a folder founds the alliance, edition 1 of its plan and its figures, whole or not at all. */
@ApplicationModule(
        allowedDependencies = {
            "kernel", "database", "language", "access", "audit", "geodata", "uikit", "jurisdiction", "identity",
            "shell", "consultation", "consultation :: *", "meeting", "meeting :: *", "monitoring", "plan",
            "plan :: *", "proposal", "proposal :: *"
        })
@NullMarked
package org.tongtu.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
