/** The Proposals room, and what upper modules may add to its workbench. */
@NamedInterface("ui")
@NullMarked
package org.tongtu.proposal.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
