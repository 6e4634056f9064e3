package org.tongtu.plan.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.Thing;
import org.tongtu.plan.Version;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The standard as a document: chapters, numbers and examples. */
class StandardDocumentTests {

    private static final String RULE = "mining-from-settlements";
    private static final Layers LAYERS = Layers.of(PlanStates.plan().with(DefaultStandard.things()).state());

    @Test
    void everyDefaultRuleHasItsOwnNumberInAChapterWithAName() {
        List<Rule> rules = Rules.of(PlanStates.plan().with(DefaultStandard.things()).state()).list();
        assertThat(rules).extracting(rule -> String.valueOf(rule.head().number())).doesNotContain("null").doesNotHaveDuplicates();
        assertThat(rules).extracting(rule -> Chapter.of(rule).number()).doesNotContain(0);
    }

    @Test
    void numbersAreReadAsNumbers() {
        var mining = Rules.of(PlanStates.plan().with(DefaultStandard.things()).state()).byChapter().get(Chapter.list().get(3));
        assertThat(mining).extracting(rule -> String.valueOf(rule.head().number())).startsWith("4.1", "4.2").containsSubsequence("4.9", "4.10");
        assertThat(ArticleNumber.read("4.0")).isEmpty();
        assertThat(ArticleNumber.read("4")).isEmpty();
    }

    @Test
    void aPlanFromBeforeRulesHadNumbersIsCitedAlike() {
        assertThat(Rules.read(rule("number", CellValue.NULL)).head().number()).isEqualTo(new ArticleNumber(2, 5));
    }

    @Test
    void aRuleWithoutANumberOfAnyChapterComesLast() {
        Rule strange = Rules.read(rule("number", CellValue.of("99.1")));
        Rule none = Rules.read(rule("number", CellValue.of("soon")));
        assertThat(Chapter.arrange(List.of(none, strange))).containsOnlyKeys(Chapter.list().getLast());
        assertThat(Chapter.arrange(List.of(none, strange)).get(Chapter.list().getLast())).containsExactly(strange, none);
    }

    @Test
    void examplesAreShownOnlyForWhatTheyWereDrawnFor() {
        assertThat(RuleExamples.of(Rules.read(rule("severity", CellValue.of("advise"))), LAYERS)).hasSize(2);
        CellValue further = CellValue.parse(json("{\"layer\": \"mining-zone\", \"other\": \"settlement\", \"metres\": 600}"));
        assertThat(RuleExamples.of(Rules.read(rule("parameters", further)), LAYERS)).isEmpty();
        assertThat(RuleExamples.of(Rules.read(rule("kind", CellValue.of("magic"))), LAYERS)).isEmpty();
        assertThat(RuleExamples.of(Rules.read(rule("severity", CellValue.of("advise"))), Layers.of(PlanStates.plan().state()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{layer: road, box: [1, 1, 2, 2]}",
        "{layer: mining, box: [1, 1, 2, 2]}",
        "{layer: mining-zone, box: [2, 1, 1, 2]}",
        "{layer: mining-zone, box: [1, 1, 2]}",
        "{layer: mining-zone, box: [1, 1, 2, 2], has: {minerals: coal}}",
        "{layer: settlement}",
        "{layer: road, line: [1, 1, 2]}"
    })
    void whatNoLayerCanHoldIsRefused(String drawn) {
        assertThatThrownBy(() -> read(drawn)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(RULE);
    }

    @Test
    void anExampleDrawsWhatItSays() {
        assertThat(read("{layer: settlement, point: [1, 2], has: {name: x}}")).extracting(RuleExample::passes).containsExactly(true, false);
    }

    private static List<RuleExample> read(String drawn) {
        String example = "{zh: 例, en: example, draw: [" + drawn + "]}";
        return RuleExamples.read(json("{rule: " + RULE + ", pass: " + example + ", fail: " + example + "}"), DefaultStandard.things());
    }

    private static JsonNode json(String yaml) {
        return JsonMapper.shared().valueToTree(new Yaml().load(yaml));
    }

    private static Thing rule(String cell, CellValue value) {
        return DefaultStandard.things().stream()
                .filter(thing -> thing.id().equals(DefaultStandard.ruleId(RULE)))
                .findFirst()
                .orElseThrow()
                .with(cell, new Cell(value, Version.ofSequence(1)));
    }
}
