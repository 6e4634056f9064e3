package org.tongtu.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenPageTests {

    private final OpenPage page = new OpenPage(50);

    @Test
    void aShortListIsOnePage() {
        page.count(50);
        assertThat(page.isAll()).isTrue();
        assertThat(page.first()).isZero();
        assertThat(page.end()).isEqualTo(50);
    }

    @Test
    void everyEntryOfALongListIsOnExactlyOnePage() {
        page.count(121);
        int seen = page.end() - page.first();
        while (!page.isLast()) {
            int before = page.end();
            page.turn(1);
            assertThat(page.first()).isEqualTo(before);
            seen += page.end() - page.first();
        }
        assertThat(seen).isEqualTo(121);
    }

    @Test
    void nobodyTurnsBeyondTheEnds() {
        page.count(121);
        page.turn(-1);
        assertThat(page.isFirst()).isTrue();
        page.turn(9);
        assertThat(page.first()).isEqualTo(100);
        assertThat(page.end()).isEqualTo(121);
    }

    @Test
    void aPageStaysOpenWhileTheListGrows() {
        page.count(121);
        page.turn(1);
        page.count(122);
        assertThat(page.first()).isEqualTo(50);
    }

    @Test
    void aListThatBecameShorterOpensAtItsNewEnd() {
        page.count(121);
        page.turn(2);
        page.count(60);
        assertThat(page.first()).isEqualTo(50);
        page.count(0);
        assertThat(page.first()).isZero();
        assertThat(page.end()).isZero();
    }
}
