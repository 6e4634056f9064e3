/** What lies between two states of a plan: the cells that differ, and what that does to areas and lengths. */
@NamedInterface("compare")
@NullMarked
package org.tongtu.plan.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
