package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** How a person works the workspace's controls: by the words they bear; in an open dialog rather than behind it. */
final class Screens {

    private static final String DIALOG = "vaadin-dialog[opened], dialog[open]";

    private static final int SOON = 20_000;

    /** There is a heading, no view is on its way, and nothing is asked of the server. */
    private static final String RESTING = "() => document.querySelector('h1, h2') && !window.Vaadin?.Flow?.navigation"
            + " && !Object.values(window.Vaadin?.Flow?.clients ?? {}).some((it) => it.isActive?.())"
            + " && !document.querySelector('vaadin-connection-indicator[loading]')";

    private Screens() {}

    /** Waits until the page has arrived, as a person does before reading it. */
    static void rest(Page page) {
        page.waitForFunction(RESTING);
    }

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    }

    static void press(Page page, String name) {
        button(page, name).click();
    }

    /** Back to where one was, once the page has arrived where it is: the browser's router loses a step in the middle of another. */
    static void goBack(Page page) {
        rest(page);
        page.goBack();
    }

    /** Presses a button that opens a dialog; once more where the page was just being renewed. */
    static void open(Page page, String name) {
        open(page, button(page, name));
    }

    static void open(Page page, Locator opener) {
        rest(page);
        opener.click();
        try {
            page.locator(DIALOG).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED).setTimeout(SOON));
        } catch (TimeoutError lost) {
            opener.click();
        }
        assertThat(page.locator(DIALOG)).hasCount(1);
    }

    /** Presses a button of the open dialog. */
    static void answer(Page page, String name) {
        page.locator(DIALOG).last().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true)).click();
    }

    /** The same, where the dialog closes because it was done. */
    static void finish(Page page, String name) {
        answer(page, name);
        assertThat(page.locator(DIALOG)).hasCount(0);
    }

    static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first();
    }

    static Locator field(Page page, String label) {
        return page.getByLabel(label).and(page.locator("input, textarea")).last();
    }

    static void write(Page page, String label, String words) {
        Locator field = field(page, label);
        field.fill(words);
        field.press("Tab");
    }

    static void tick(Page page, String label) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(label)).last().check();
    }

    static void pick(Page page, String label) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(label).setExact(true)).last().check();
    }

    /** From a list that opens. */
    static void select(Page page, String label, String item) {
        page.locator("vaadin-select").filter(new Locator.FilterOptions().setHasText(label)).last().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(item)).last().click();
    }

    /** From a list that is searched by typing. */
    static void search(Page page, String label, String words) {
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label)).last().fill(words);
        page.locator("vaadin-combo-box-item").filter(new Locator.FilterOptions().setHasText(words)).first().click();
    }

    static void date(Page page, LocalDateTime day) {
        type(page.locator("vaadin-date-picker input").last(),
                day.format(DateTimeFormatter.ofPattern("yyyy/M/d")));
    }

    static void hour(Page page, String time) {
        type(page.locator("vaadin-time-picker input").last(), time);
    }

    private static void type(Locator field, String words) {
        field.fill(words);
        field.press("Enter");
        field.press("Tab");
    }

    /** What the portal says for some seconds after an act. */
    static void isTold(Page page, String words) {
        assertThat(said(page, words)).isVisible();
    }

    /** A refusal stays until it is closed. */
    static void isRefused(Page page, String words) {
        said(page, words).locator("vaadin-button").click();
    }

    private static Locator said(Page page, String words) {
        return page.locator("vaadin-notification-card").filter(new Locator.FilterOptions().setHasText(words)).first();
    }
}
