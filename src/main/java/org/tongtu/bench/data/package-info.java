/** Made-up land on which maps are measured: always the same, so that figures of two runs can be compared. */
@NullMarked
package org.tongtu.bench.data;

import org.jspecify.annotations.NullMarked;
