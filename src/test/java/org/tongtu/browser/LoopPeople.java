package org.tongtu.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tongtu.browser.Browsers.Screen;
import org.tongtu.browser.LoopRegion.Town;

/** Everybody who takes part, each in a browser of their own that stays open until the end. */
final class LoopPeople implements AutoCloseable {

    private final Browsers browsers;
    private final Map<String, Page> pages = new LinkedHashMap<>();

    LoopPeople(Browsers browsers) {
        this.browsers = browsers;
    }

    /** Goes to a page of the workspace; signs in where it is the first time. */
    Page planner(Town town, String path) {
        return worker("planner." + town.code(), path);
    }

    Page delegate(Town town, String path) {
        return worker("delegate." + town.code(), path);
    }

    Page secretary(String path) {
        return worker("secretary", path);
    }

    /** On an old phone, 360 px wide, on which no script runs. */
    Page resident(String path) {
        return pages.containsKey("resident") ? go("resident", path) : keep("resident", browsers.open(Screen.OLD_PHONE, path));
    }

    /** Where somebody is now, without reloading. */
    Page planner(Town town) {
        return pages.get("planner." + town.code());
    }

    Page delegate(Town town) {
        return pages.get("delegate." + town.code());
    }

    private Page worker(String person, String path) {
        String address = "/workspace" + path;
        return pages.containsKey(person) ? go(person, address) : keep(person, browsers.signIn(person, Screen.DESK, address));
    }

    private Page go(String person, String path) {
        Page page = pages.get(person);
        page.navigate(browsers.address(path));
        return page;
    }

    private Page keep(String person, Page page) {
        pages.put(person, page);
        return page;
    }

    /** What everybody saw when a step failed, in {@code target/browser}. */
    void photograph() {
        pages.forEach((person, page) -> page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/browser", person + ".png")).setFullPage(true)));
    }

    @Override
    public void close() {
        pages.values().forEach(page -> page.context().close());
    }
}
