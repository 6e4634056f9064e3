/** Work beside the screens: tasks of the command line, sweeping, and later long jobs with progress. */
@ApplicationModule(allowedDependencies = {"kernel", "database"})
@NullMarked
package org.tongtu.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
