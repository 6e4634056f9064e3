/** The One-map view and what upper modules may add to it. */
@NamedInterface("map-ui")
@NullMarked
package org.tongtu.plan.map.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
