package org.tongtu.analysis;

import org.jspecify.annotations.Nullable;
import org.tongtu.plan.standard.LayerDefinition;

/** One of the three lines 三条控制线 against a boundary. @param share null where the reader may not see the line */
public record LineShare(LayerDefinition line, @Nullable LayerShare share) {

    public boolean isWithheld() {
        return share == null;
    }
}
