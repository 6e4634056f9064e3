/** Who plans together: jurisdictions 行政区 with their boundaries through time, and the alliance 协同区 with its rules as data. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "access", "audit", "geodata"})
@NullMarked
package org.tongtu.jurisdiction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
