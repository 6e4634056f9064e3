/** What programs talk to: OGC API for published editions, REST for everything the workspace can do. Nothing depends on it. */
@ApplicationModule
@NullMarked
package org.tongtu.publicapi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
