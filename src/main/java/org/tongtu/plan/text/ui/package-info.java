/** Screens of this module, and what screens of upper modules may use of them. */
@NamedInterface("text-ui")
@NullMarked
package org.tongtu.plan.text.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
