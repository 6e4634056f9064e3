@NullMarked
package org.tongtu.notification.ui;

import org.jspecify.annotations.NullMarked;
