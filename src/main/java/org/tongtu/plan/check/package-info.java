/** Checks a plan's state against the rules of its standard; an edition and a proposal are read through the same eyes. */
@NamedInterface("check")
@NullMarked
package org.tongtu.plan.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
