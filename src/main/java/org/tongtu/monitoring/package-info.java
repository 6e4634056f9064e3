/** Does it work? Observations 监测数据, warnings 预警 against the expected path, projects 实施项目. */
@ApplicationModule(
        allowedDependencies = {
            "kernel", "database", "language", "access", "audit", "jurisdiction", "identity", "shell", "uikit", "plan",
            "plan.target", "proposal"
        })
@NullMarked
package org.tongtu.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
