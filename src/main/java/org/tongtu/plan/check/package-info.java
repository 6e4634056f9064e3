/** Checks a plan's state against the rules of its standard; an edition and a proposal are read through the same eyes. */
@ApplicationModule(
        allowedDependencies = {
            "kernel", "access", "geodata", "jurisdiction", "language", "plan", "plan.standard", "plan.target"
        })
@NullMarked
package org.tongtu.plan.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
