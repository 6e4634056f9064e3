/** The hand-down list 传导清单: which county plans an edition obliges somebody to amend, until when, and whether it was done. */
@NamedInterface("handdown")
@NullMarked
package org.tongtu.plan.handdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
