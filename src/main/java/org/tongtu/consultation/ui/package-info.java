/** The statement desk, the opening of notices, and typed links to both. */
@NamedInterface("ui")
@NullMarked
package org.tongtu.consultation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
