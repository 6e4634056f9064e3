package org.tongtu.publicapi.wire;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.kernel.Refused;

/** Every address under /api that nobody else answers, so that programs never get a page for people. */
@RestController
class NotThere {

    @RequestMapping("/api/**")
    void nothing() {
        throw new Refused(Refused.Kind.NOT_FOUND, "publicapi.no-address");
    }
}
