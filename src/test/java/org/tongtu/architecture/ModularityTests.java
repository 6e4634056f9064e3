package org.tongtu.architecture;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.tongtu.Application;

/** Every room depends only on the rooms it names; there is no way round in a circle. */
class ModularityTests {

    @Test
    void roomsKeepToTheirArrows() {
        ApplicationModules.of(Application.class).verify();
    }
}
