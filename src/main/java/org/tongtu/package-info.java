@NullMarked
package org.tongtu;

import org.jspecify.annotations.NullMarked;
