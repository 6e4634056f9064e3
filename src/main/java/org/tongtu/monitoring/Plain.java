package org.tongtu.monitoring;

import java.math.BigDecimal;

/** Stored decimals as people write them: 12.599 rather than 12.5990000000, and 100 rather than 1E+2. */
final class Plain {

    private Plain() {}

    static BigDecimal number(BigDecimal stored) {
        BigDecimal stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
