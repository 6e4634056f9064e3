/** How long a notice has to stay open: every member's legal minimum, counted on its calendar of working days. */
@NamedInterface("window")
@NullMarked
package org.tongtu.consultation.window;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
