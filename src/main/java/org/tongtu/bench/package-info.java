/**
 * Benchmarks: drives a portal in another process as its users' programs do, and measures each figure beside a peer or limit
 * of the same machine and the same run.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.tongtu.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
