/** The joint plan: its things (features, targets, rules, clauses, layers) and the immutable editions they live in. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "access", "audit", "geodata", "jurisdiction"})
@NullMarked
package org.tongtu.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
