/** The plan's text 文本: its numbered clauses 条文, read out of an edition or a proposal. */
@ApplicationModule(allowedDependencies = {"kernel", "plan", "uikit"})
@NullMarked
package org.tongtu.plan.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
