/** The past on screen: two moments beside each other, a slider through all of them, the life of one thing. */
@NamedInterface("history-ui")
@NullMarked
package org.tongtu.proposal.history.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
