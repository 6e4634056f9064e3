/** The workspace's frame: navigation, errors, the To-do page, and slots that upper rooms fill. */
@ApplicationModule(allowedDependencies = {"kernel", "language", "jurisdiction", "identity", "uikit"})
@NullMarked
package org.tongtu.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
