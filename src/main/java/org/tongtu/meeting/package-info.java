/** Joint meetings 联席会议: agenda, positions and votes, outcomes bound to a proposal, resolutions, minutes. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "access", "audit", "jurisdiction"})
@NullMarked
package org.tongtu.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
