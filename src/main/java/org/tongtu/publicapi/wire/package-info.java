/** What the whole interface has in common: requests read strictly, field by field, refusals written, answers kept by caches. */
@NullMarked
package org.tongtu.publicapi.wire;

import org.jspecify.annotations.NullMarked;
