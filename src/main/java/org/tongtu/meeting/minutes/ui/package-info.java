/** Minutes and resolutions on screen. */
@NullMarked
package org.tongtu.meeting.minutes.ui;

import org.jspecify.annotations.NullMarked;
