/** What people say about a notice, point by point, and what is answered to each point. */
@NamedInterface("statement")
@NullMarked
package org.tongtu.consultation.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
