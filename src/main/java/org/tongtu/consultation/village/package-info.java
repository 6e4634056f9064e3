/** What a proposal or an edition changes, told thing by thing and village by village. */
@NamedInterface("village")
@NullMarked
package org.tongtu.consultation.village;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
