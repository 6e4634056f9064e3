/** Public notices 公示: what is open for comment, until exactly when, and what it changes in each village. */
@ApplicationModule(
        allowedDependencies = {
            "kernel", "database", "language", "access", "audit", "geodata", "document", "uikit", "jurisdiction", "identity",
            "shell", "monitoring", "plan", "plan :: map", "plan :: standard", "plan :: target", "proposal", "proposal :: ui"
        })
@NullMarked
package org.tongtu.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
