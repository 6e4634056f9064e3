/** The room of a plan's editions: who stands behind each, and what of it still has to reach the county plans. */
@NullMarked
package org.tongtu.plan.handdown.ui;

import org.jspecify.annotations.NullMarked;
