/** The trace 全过程留痕: one entry for every changing command, sealed into a chain that shows tampering. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "jobs"})
@NullMarked
package org.tongtu.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
