/**
 * Local profiles 地方对照: how each member's own plan differs from the joint one in years, grid, codes and units, and where the member
 * is stricter than the common standard.
 */
@NamedInterface("profile")
@NullMarked
package org.tongtu.plan.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
