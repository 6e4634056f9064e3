/** Screens of the analyses: a boundary held against the plan, the map on paper. */
@NullMarked
package org.tongtu.analysis.ui;

import org.jspecify.annotations.NullMarked;
