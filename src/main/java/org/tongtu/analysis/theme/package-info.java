/** Thematic maps 专题图: one figure of every town, parted into classes and painted. */
@NullMarked
package org.tongtu.analysis.theme;

import org.jspecify.annotations.NullMarked;
