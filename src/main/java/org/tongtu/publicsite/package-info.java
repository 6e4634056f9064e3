/** The public site: stateless pages, complete without JavaScript, for everybody who reads a plan or has something to say. */
@ApplicationModule(
        allowedDependencies = {
            "kernel", "database", "jobs", "document", "analysis :: print", "language", "access", "audit", "geodata", "uikit", "jurisdiction", "identity",
            "consultation", "consultation :: alike", "consultation :: report", "consultation :: statement", "consultation :: village", "consultation :: window", "finding", "finding :: certificate", "meeting", "meeting :: minutes", "monitoring",
            "plan",
            "plan :: check", "plan :: map", "plan :: standard", "plan :: target", "plan :: text", "proposal", "proposal :: log"
        })
@NullMarked
package org.tongtu.publicsite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
