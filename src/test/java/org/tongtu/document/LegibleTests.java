package org.tongtu.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegibleTests {

    @Test
    void whatBreaksFilesOrDeceivesReadersIsGone() {
        assertThat(Legible.of("甲\u0000\u0007\u001B乙\u0085")).isEqualTo("甲乙");
        assertThat(Legible.of("\u202Egpj.doc\u202C \u2066x\u2069\u200F\uFEFF")).isEqualTo("gpj.doc x");
    }

    @Test
    void whatCanBeSeenStaysAsItWasWritten() {
        String words = "=1+1 <script>&amp; 𠮷𪚥 👨‍👩‍👧 é ئۇيغۇر";
        assertThat(Legible.of(words)).isEqualTo(words);
    }

    @Test
    void linesEndInOneWay() {
        assertThat(Legible.of("一\r\n二\r三\u2028四\t五")).isEqualTo("一\n二\n三\n四 五");
    }

    @Test
    void halfACharacterIsSeenToBeLost() {
        assertThat(Legible.of("a\uD842b\uFFFEc\uFDD0")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
    }
}
