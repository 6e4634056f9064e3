/** Backups 备份: one consistent copy of everything, and the way back that proves it is whole. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "audit", "jobs"})
@NullMarked
package org.tongtu.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
