/** Checks a plan's state against the rules of its standard; an edition and a proposal are read through the same eyes. */
@ApplicationModule(
        allowedDependencies = {
            "kernel", "geodata", "jurisdiction", "identity", "language", "uikit", "plan", "plan :: ui",
            "plan.standard", "plan.standard :: ui", "plan.target", "plan.text", "plan.text :: ui"
        })
@NullMarked
package org.tongtu.plan.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
