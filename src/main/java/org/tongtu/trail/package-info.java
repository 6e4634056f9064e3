/** The trace 全过程留痕 to be looked at: who did what, when, to which object, and how its chain stands. */
@ApplicationModule(
        allowedDependencies = {"kernel", "language", "access", "audit", "uikit", "jurisdiction", "identity", "shell"})
@NullMarked
package org.tongtu.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
