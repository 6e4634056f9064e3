/** How requests are read and refusals written: strictly, field by field, never half. */
@NullMarked
package org.tongtu.publicapi.wire;

import org.jspecify.annotations.NullMarked;
