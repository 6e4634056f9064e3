/** Tells the demo's story through the real services, as the real people, at the times it happened. */
@NullMarked
package org.tongtu.region.story;

import org.jspecify.annotations.NullMarked;
