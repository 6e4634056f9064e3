package org.tongtu.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.tongtu.testing.TestClock;

/**
 * A test in real Chromiums against the whole portal on a free port, with the built-in demo region and its story. It needs
 * the production bundle, which {@code ./tongtu test} builds first.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "browser"})
@Import({TestClock.class, Browsers.class})
@EnabledIf(value = "org.tongtu.browser.Browsers#isBundleBuilt", disabledReason = "no browser bundle: run ./tongtu test")
public @interface BrowserTest {}
