/** The past of a plan: any moment of it, what lies between two of them, the life of one thing, and the way back into a proposal. */
@NamedInterface("history")
@NullMarked
package org.tongtu.proposal.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
