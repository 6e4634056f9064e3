/** Local profiles in a proposal: where a member's own years, grid, codes and stricter figures are written. */
@NullMarked
package org.tongtu.proposal.profile.ui;

import org.jspecify.annotations.NullMarked;
