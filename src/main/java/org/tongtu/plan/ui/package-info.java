/** What screens of upper rooms may use of the plan's: typed links down into it, and which edition somebody looks at. */
@NamedInterface("ui")
@NullMarked
package org.tongtu.plan.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
