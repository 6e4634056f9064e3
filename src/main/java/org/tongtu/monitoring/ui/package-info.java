/** The Monitoring room, and how other rooms lead there and name places. */
@NamedInterface("ui")
@NullMarked
package org.tongtu.monitoring.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
