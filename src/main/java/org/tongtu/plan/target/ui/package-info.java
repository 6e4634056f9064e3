/** Screens of this module, and what screens of upper modules may use of them. */
@NamedInterface("target-ui")
@NullMarked
package org.tongtu.plan.target.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
