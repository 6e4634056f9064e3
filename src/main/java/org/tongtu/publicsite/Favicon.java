package org.tongtu.publicsite;

import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Browsers ask for this address whatever a page says; every page names the drawing behind it as well. */
@Controller
class Favicon {

    private static final MediaType ICON = MediaType.parseMediaType("image/vnd.microsoft.icon");

    @GetMapping("/favicon.ico")
    ResponseEntity<Resource> icon() {
        return ResponseEntity.ok()
                .contentType(ICON)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(7)).cachePublic())
                .body(new ClassPathResource("static/favicon.ico"));
    }
}
