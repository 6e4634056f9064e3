/** Tells people what concerns them: listens to events and sends mail, or shows it where no mail leaves the house. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "jobs", "language", "access", "uikit", "identity"})
@NullMarked
package org.tongtu.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
