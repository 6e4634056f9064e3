/** Papers on screen: a field that takes one in, and the line that leads to one, wherever a scan is asked for or told. */
@NamedInterface("ui")
@NullMarked
package org.tongtu.paper.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
