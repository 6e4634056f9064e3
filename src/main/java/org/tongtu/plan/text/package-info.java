/** The plan's text 文本: its numbered clauses 条文, read out of an edition or a proposal. */
@NamedInterface("text")
@NullMarked
package org.tongtu.plan.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
