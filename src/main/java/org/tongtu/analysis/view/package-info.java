/** Map views 地图视图: what somebody had on the map, kept under a name and shared by a link that gives nobody a right. */
@NullMarked
package org.tongtu.analysis.view;

import org.jspecify.annotations.NullMarked;
