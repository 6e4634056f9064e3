/** The database: the embedded server, its clock, and transactions that are retried when writers collide. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.tongtu.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
