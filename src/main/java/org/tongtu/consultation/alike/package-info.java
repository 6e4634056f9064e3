/** Like points: found by their words, grouped by people, answered together. The machine suggests; it never merges. */
@NamedInterface("alike")
@NullMarked
package org.tongtu.consultation.alike;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
