/** Generic parts of every screen: language, headers, notices, badges, figures, questions before an act. */
@ApplicationModule(allowedDependencies = {"kernel", "language"})
@NullMarked
package org.tongtu.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
