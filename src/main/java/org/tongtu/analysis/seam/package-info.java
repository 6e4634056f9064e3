/** Seams 接边: the borders of neighbouring members as one walks along them, with everything of the plan that stops or changes there. */
@NullMarked
package org.tongtu.analysis.seam;

import org.jspecify.annotations.NullMarked;
