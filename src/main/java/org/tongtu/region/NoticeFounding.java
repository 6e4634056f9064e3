package org.tongtu.region;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tongtu.consultation.window.NoticeWindows;
import org.tongtu.kernel.Actor;

/** Founds by which law notices are as long as they are. */
@Component
@Order(3)
class NoticeFounding implements FoundingStep {

    private final NoticeWindows windows;

    NoticeFounding(NoticeWindows windows) {
        this.windows = windows;
    }

    @Override
    public void found(RegionPackage region) {
        region.notices().minima().forEach(minimum -> windows.state(Actor.SYSTEM, minimum));
        region.notices().years().forEach(year -> windows.publish(Actor.SYSTEM, year));
    }
}
