/** Figures, warnings and projects, for programs. */
@NullMarked
package org.tongtu.publicapi.monitoring;

import org.jspecify.annotations.NullMarked;
