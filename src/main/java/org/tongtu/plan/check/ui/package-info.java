/** The room "One standard" with its tabs: rules and findings, codes, layers, text. */
@NullMarked
package org.tongtu.plan.check.ui;

import org.jspecify.annotations.NullMarked;
