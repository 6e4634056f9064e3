/** One standard 一套标准: the codes, layer definitions and rules that a joint plan is drawn and checked by. */
@NamedInterface("standard")
@NullMarked
package org.tongtu.plan.standard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
