/** Who may do what: authorization, idempotency and one transaction around every command. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "jobs"})
@NullMarked
package org.tongtu.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
