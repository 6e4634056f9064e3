package org.tongtu.consultation.alike;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LikenessTests {

    private static final List<String> TEXTS = List.of(
            "请把松柳路修到邻镇医院", "请 把松柳路，修到邻镇医院！", "希望把松柳路修到邻镇医院，老人看病太远",
            "反对在河边建污水处理厂，气味太大", "Please extend the Songliu road to the hospital",
            "please extend the roads of Songliu to the Hospital, it is too far", "😀😀", "……！！", "𠮷野家𫝆天", "");

    @Test
    void widthCaseSpacesAndPunctuationMakeNoDifference() {
        assertThat(suggested("请修松柳路！ＡＢＣ", "请修松柳路 abc", "请修，松柳路。Abc")).singleElement().satisfies(it -> {
            assertThat(it.identical()).isTrue();
            assertThat(it.points()).hasSize(3);
        });
    }

    @Test
    void nearTextsAreSuggestedWithAMeasureAndTheWordsTheyShare() {
        assertThat(suggested(TEXTS.get(0), TEXTS.get(2), TEXTS.get(3))).singleElement().satisfies(it -> {
            assertThat(it.identical()).isFalse();
            assertThat(it.points()).extracting(AlikePoint::percent).first().isEqualTo(100);
            assertThat(it.points().getLast().percent()).isBetween(50, 99);
            assertThat(it.words()).contains("医院").doesNotContain("污水");
        });
    }

    /** Words of one's own, a name or a house number, do not hide that the rest is a campaign. */
    @Test
    void aCampaignIsSeenThroughTheSignaturesBelowIt() {
        List<Said> said = IntStream.range(0, 300)
                .mapToObj(i -> said(i, "我们反对在水源地旁边新建采石场，请把采石场移到三公里以外，并公开环评报告。住户" + i + "号" + (char) ('甲' + i), null))
                .toList();
        assertThat(Suggestions.of(said)).singleElement().satisfies(it -> assertThat(it.points()).hasSize(300));
    }

    @Test
    void englishWordsAreAlikeInAllTheirForms() {
        assertThat(suggested(TEXTS.get(4), TEXTS.get(5), TEXTS.get(3))).singleElement()
                .satisfies(it -> assertThat(it.words()).contains("hospital", "roads"));
    }

    @Test
    void whatSaysNothingIsLikeNothing() {
        assertThat(suggested("……", "！！！", " ", "", "\u200d")).isEmpty();
    }

    @Test
    void pictographsAndRareCharactersAreWordsOfTheirOwn() {
        assertThat(suggested("👍👍", "👍 👍")).singleElement().satisfies(it -> assertThat(it.identical()).isTrue());
        assertThat(suggested("𫝆𠮷村", "𫝆𠮷村啊")).singleElement()
                .satisfies(it -> assertThat(it.words()).contains("𠮷").noneMatch(word -> Character.isSurrogate(word.charAt(word.length() - 1)) && word.length() == 1));
    }

    @Test
    void whatIsGroupedAlreadyLeadsAndIsNotSuggestedAgain() {
        UUID group = new UUID(9, 9);
        List<Said> said = List.of(said(1, TEXTS.get(2), group), said(2, TEXTS.get(0), null), said(3, TEXTS.get(0), null));
        assertThat(Suggestions.of(said)).singleElement().satisfies(it -> {
            assertThat(it.group()).isEqualTo(group);
            assertThat(it.points()).extracting(AlikePoint::point).containsExactly(new UUID(0, 2), new UUID(0, 3));
        });
        assertThat(Suggestions.of(said.subList(0, 1))).isEmpty();
    }

    @Test
    void noPointIsLostOrDoubledAndTheOrderDoesNotMatter() {
        qt().forAll(lists().of(integers().between(0, TEXTS.size() - 1)).ofSizeBetween(0, 30), integers().all()).checkAssert((chosen, seed) -> {
            List<Said> said = IntStream.range(0, chosen.size())
                    .mapToObj(i -> said(i, TEXTS.get(chosen.get(i)), chosen.get(i) == 4 ? new UUID(1, 1) : null))
                    .toList();
            assertThat(Likeness.of(said).stream().flatMap(LikenessTests::points))
                    .containsExactlyInAnyOrderElementsOf(said.stream().filter(it -> !SameWords.of(it.text()).isEmpty()).map(Said::point).toList());
            var shuffled = new ArrayList<>(said);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(Suggestions.of(shuffled)).isEqualTo(Suggestions.of(said));
        });
    }

    /** Telling words are a short cut; they must not overlook a pair that looking at every pair would find. */
    @Test
    void theShortCutFindsWhatLookingAtEveryPairFinds() {
        var random = new Random(7);
        List<Weighed> texts = Weighed.all(SameText.of(IntStream.range(0, 120).mapToObj(i -> said(i, babble(random, 8), null)).toList()));
        long pairs = 0;
        for (Weighed one : texts) {
            for (Weighed other : texts) {
                if (one != other && one.like(other) >= Likeness.MEASURE) {
                    pairs++;
                    assertThat(one.telling(Likeness.MEASURE)).containsAnyElementsOf(other.telling(Likeness.MEASURE));
                }
            }
        }
        assertThat(pairs).isPositive();
    }

    @Test
    void fourThousandOfTheLongestTextsAreReadInTime() {
        var random = new Random(3);
        String campaign = babble(random, 10_000).substring(0, 10_000);
        List<Said> same = IntStream.range(0, 4000).mapToObj(i -> said(i, campaign, null)).toList();
        long begun = System.nanoTime();
        assertThat(Suggestions.of(same)).singleElement().satisfies(it -> assertThat(it.points()).hasSize(4000));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
    }

    private static Stream<UUID> points(Alike alike) {
        return alike.members().stream().flatMap(member -> member.text().text().said().stream()).map(Said::point);
    }

    private static List<Suggestion> suggested(String... texts) {
        return Suggestions.of(IntStream.range(0, texts.length).mapToObj(i -> said(i, texts[i], null)).toList());
    }

    private static Said said(int number, String text, @Nullable UUID group) {
        return new Said(new UUID(0, number), text, group);
    }

    /** Two-letter words of few letters, so that some texts are alike. */
    private static String babble(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> Character.toString('a' + random.nextInt(6)) + Character.toString('k' + random.nextInt(6)))
                .reduce((one, other) -> one + " " + other).orElse("");
    }
}
