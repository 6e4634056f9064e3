/** Signed papers 签章文件, kept as scans: evidence exactly as it was handed in, found by what it digests to, never changed. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "language", "access", "audit", "uikit", "jurisdiction", "identity"})
@NullMarked
package org.tongtu.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
