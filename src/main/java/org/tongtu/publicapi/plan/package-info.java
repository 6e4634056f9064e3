/** Plans, their editions, targets, rules and what checks find, for programs. */
@NullMarked
package org.tongtu.publicapi.plan;

import org.jspecify.annotations.NullMarked;
