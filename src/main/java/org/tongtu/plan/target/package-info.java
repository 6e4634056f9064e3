/** One target 一个目标: the catalogue of indicators and what each member and the region want them to become. */
@NamedInterface("target")
@NullMarked
package org.tongtu.plan.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
