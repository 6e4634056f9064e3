/** Where planners take layers out and bring files back. */
@NullMarked
package org.tongtu.exchange.ui;

import org.jspecify.annotations.NullMarked;
