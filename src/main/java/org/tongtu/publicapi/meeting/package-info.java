/** Joint meetings, votes, minutes and resolutions, for programs. */
@NullMarked
package org.tongtu.publicapi.meeting;

import org.jspecify.annotations.NullMarked;
