/** Both languages: every text a person reads comes from the bundles below {@code i18n/}, Chinese first. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.tongtu.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
