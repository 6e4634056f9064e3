/** The workspace's frame: navigation, errors, the To-do page, and slots that upper rooms fill. */
@ApplicationModule(allowedDependencies = {"kernel", "language", "uikit", "jurisdiction", "identity"})
@NullMarked
package org.tongtu.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
