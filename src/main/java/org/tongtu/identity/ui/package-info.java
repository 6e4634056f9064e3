@NullMarked
package org.tongtu.identity.ui;

import org.jspecify.annotations.NullMarked;
