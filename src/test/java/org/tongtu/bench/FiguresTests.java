package org.tongtu.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FiguresTests {

    private final List<Report> saved = new ArrayList<>();
    private final Figures figures = new Figures(
            "loop", List.of(Figure.lower("fsync", "ms"), Figure.higher("pages", "1/s").aim(4_000)), saved::add);

    @Test
    void aStageThatFailsSkipsWhatItLeftOpenAndNothingElse() {
        figures.stage(List.of("fsync", "pages"), () -> {
            figures.measured("fsync", 0.4);
            throw new IOException("the page answered 500");
        });
        assertThat(saved).containsExactly(figures.report());
        assertThat(figures.report().figures().get(0).value()).isEqualTo(0.4);
        assertThat(figures.report().figures().get(1).skipped()).isEqualTo("the page answered 500");
        assertThat(figures.report().figures().get(1).aim()).isEqualTo(4_000);
    }

    @Test
    void onlyWhatWasPromisedIsMeasured() {
        assertThatThrownBy(() -> figures.measured("speed", 1)).hasMessageContaining("speed");
    }

    @Test
    void aFigureThatComparesNeedsTheOtherOne() {
        figures.measured("fsync", 0.4);
        assertThat(figures.value("fsync")).isEqualTo(0.4);
        assertThatThrownBy(() -> figures.value("pages")).hasMessageContaining("pages");
    }

    @Test
    void everyFigureHasItsTextInBothLanguages() {
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            Words words = Words.in(language);
            for (List<Figure> promised : List.of(LoopBench.PROMISED, MapBench.PROMISED, RulesBench.PROMISED)) {
                promised.forEach(figure -> assertThat(words.get("figure." + figure.name())).isNotBlank());
            }
        }
    }
}
