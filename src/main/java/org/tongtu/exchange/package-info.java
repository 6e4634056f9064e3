/** Layers in and out 数据交换: files become a draft proposal, an edition becomes a file; through the services, as an account. */
@ApplicationModule(
        allowedDependencies = {
            "kernel", "language", "access", "audit", "analysis", "database", "geodata", "identity", "jobs", "jurisdiction", "leaflet", "uikit", "plan",
            "plan :: map", "plan :: map-ui", "plan :: profile", "plan :: standard", "proposal", "proposal :: ui",
            "proposal :: log"
        })
@NullMarked
package org.tongtu.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
