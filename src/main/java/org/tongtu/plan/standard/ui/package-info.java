/** Screens of this module, and what screens of upper modules may use of them. */
@NamedInterface("standard-ui")
@NullMarked
package org.tongtu.plan.standard.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
