/** Layers out and in by REST. */
@NullMarked
package org.tongtu.publicapi.exchange;

import org.jspecify.annotations.NullMarked;
