/** The trace on screen, under 更多. */
@NullMarked
package org.tongtu.trail.ui;

import org.jspecify.annotations.NullMarked;
