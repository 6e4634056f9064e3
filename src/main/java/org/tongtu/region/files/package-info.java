/** A package's files as strangers made them: names that stay inside, bounded sizes, YAML without surprises, complaints with a place. */
@NullMarked
@NamedInterface("files")
package org.tongtu.region.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
