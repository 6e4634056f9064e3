/** Notices, statements and answers, for programs. */
@NullMarked
package org.tongtu.publicapi.consultation;

import org.jspecify.annotations.NullMarked;
