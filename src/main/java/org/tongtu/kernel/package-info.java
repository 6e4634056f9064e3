/** The words every room shares: ids, people acting in roles, commands, refusals, time. No beans. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.tongtu.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
