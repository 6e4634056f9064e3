/** The matrix of differences between the members' own plans and the joint one. */
@NullMarked
package org.tongtu.plan.profile.ui;

import org.jspecify.annotations.NullMarked;
