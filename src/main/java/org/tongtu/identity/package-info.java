/** People: accounts, the roles they hold and since when, signing in, sessions and tokens. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "jobs", "language", "access", "audit", "jurisdiction", "uikit"})
@NullMarked
package org.tongtu.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
