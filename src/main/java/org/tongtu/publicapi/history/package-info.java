/** The past of a plan, for programs: what changed, the life of a thing, the way back. */
@NullMarked
package org.tongtu.publicapi.history;

import org.jspecify.annotations.NullMarked;
