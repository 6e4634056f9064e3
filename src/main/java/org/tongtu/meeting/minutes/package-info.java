/** What is left of a meeting: resolutions 议定事项 followed until done, and minutes 会议纪要 whose wording every member agreed. */
@NamedInterface("minutes")
@NullMarked
package org.tongtu.meeting.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
