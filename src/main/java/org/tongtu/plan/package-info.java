/** The joint plan: its things (features, targets, rules, clauses, layers) and the immutable editions they live in. */
@ApplicationModule(
        allowedDependencies = {
            "kernel", "database", "language", "access", "audit", "geodata", "uikit", "leaflet", "jurisdiction",
            "identity", "paper", "paper :: ui", "shell"
        })
@NullMarked
package org.tongtu.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
