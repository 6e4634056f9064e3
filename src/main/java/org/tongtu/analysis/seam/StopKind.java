package org.tongtu.analysis.seam;

import org.tongtu.kernel.Worded;

/** What one meets along a border. */
public enum StopKind implements Worded {
    /** 断头路: a road that ends at the border or short of it, and that nothing joins. */
    ROAD_ENDS,
    /** 廊道、轴线中断: any other line that does so. */
    LINE_ENDS,
    /** 分区变化: a zone that does not go on as it was, or not at all. */
    ZONE_CHANGES,
    /** 缝隙: zones of both towns that do not meet. */
    GAP,
    /** 重叠: zones of which a piece of ground belongs to one at most, and that share some. */
    OVERLAP,
    /** 界线空隙: ground between the boundaries of the two towns that is neither's. */
    BOUNDARY_GAP,
    /** 界线重叠: ground that both towns' boundaries take in. */
    BOUNDARY_OVERLAP;

    /** Whether it is the towns' own boundaries that do not meet; else something of the plan stops. */
    public boolean isOfBoundaries() {
        return this == BOUNDARY_GAP || this == BOUNDARY_OVERLAP;
    }

    @Override
    public String wordKey() {
        return "analysis.seam.kind." + name();
    }
}
