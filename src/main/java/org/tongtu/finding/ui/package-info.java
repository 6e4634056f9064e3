/** Findings on screen: the list with its map, a finding's own page, and how far editions conform. */
@NullMarked
package org.tongtu.finding.ui;

import org.jspecify.annotations.NullMarked;
