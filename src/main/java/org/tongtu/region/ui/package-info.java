/** The report on the loaded region package, for the joint office and the administrator. */
@NullMarked
package org.tongtu.region.ui;

import org.jspecify.annotations.NullMarked;
