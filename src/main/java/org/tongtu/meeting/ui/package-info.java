/** The Joint meetings room: calendar, live room, projector. */
@NamedInterface("ui")
@NullMarked
package org.tongtu.meeting.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
