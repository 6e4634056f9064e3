/** Does it work? Observations 监测数据, warnings 预警 against the expected path, projects 实施项目. */
@ApplicationModule(
        allowedDependencies = {
            "kernel", "database", "language", "access", "audit", "uikit", "jurisdiction", "identity", "shell",
            "plan", "plan :: target", "plan :: target-ui", "plan :: ui", "proposal", "proposal :: ui"
        })
@NullMarked
package org.tongtu.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
