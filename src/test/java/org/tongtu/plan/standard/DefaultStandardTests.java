package org.tongtu.plan.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongtu.geodata.GeometryKind;
import org.tongtu.kernel.Refused;
import org.tongtu.language.BundleTexts;
import org.tongtu.language.Texts;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.Thing;
import org.tongtu.plan.Version;

class DefaultStandardTests {

    private final Layers layers = Layers.of(PlanStates.plan().with(DefaultStandard.things()).state());
    private final Rules rules = Rules.of(PlanStates.plan().with(DefaultStandard.things()).state());

    @Test
    void definesTheLayersEveryPlanStartsWith() {
        assertThat(layers.list()).extracting(LayerDefinition::code).containsExactlyInAnyOrder(
                "landuse", "basic-farmland", "eco-redline", "urban-boundary", "road", "facility", "mining-zone", "restoration",
                "water-source", "corridor", "axis", "industry", "settlement", "context");
        assertThat(layers.get("basic-farmland").officialCode()).isEqualTo("YJJBNT");
    }

    @Test
    void aCorridorMayBeALineOrAnArea() {
        assertThat(layers.get("corridor").geometries()).containsExactly(GeometryKind.LINE, GeometryKind.POLYGON);
        assertThat(layers.get("road").accepts(SketchRegion.point(0, 0))).isFalse();
    }

    @Test
    void everyCodedAttributeNamesAListThatExists() {
        assertThat(layers.list()).flatExtracting(LayerDefinition::schema)
                .filteredOn(attribute -> attribute.type() == Attribute.Type.CODE || attribute.codeList() != null)
                .isNotEmpty()
                .allSatisfy(attribute -> assertThat(CodeLists.find(String.valueOf(attribute.codeList()))).isPresent());
    }

    @Test
    void everyCodeListHasAName() {
        var texts = BundleTexts.load();
        assertThat(CodeLists.list()).filteredOn(list -> !list.name().equals(LandUse.NAME)).isNotEmpty().allSatisfy(list ->
                Stream.of(Texts.CHINESE, Texts.ENGLISH).forEach(language -> assertThat(texts.get(language, "standard.list." + list.name(), 3)).doesNotContain("!")));
    }

    @Test
    void anUnknownLayerIsNeverServed() {
        assertThat(layers.disclosure("secret")).isEqualTo(Disclosure.OFFLINE);
        assertThatThrownBy(() -> layers.get("secret")).isInstanceOf(Refused.class);
    }

    @Test
    void everyRuleIsReadableAndNamesItsBasisInBothLanguages() {
        assertThat(rules.list()).hasSizeGreaterThanOrEqualTo(40).noneMatch(rule -> rule instanceof Rule.Unreadable).allSatisfy(rule -> {
            assertThat(rule.head().basis().zh()).isNotBlank();
            assertThat(rule.head().basis().en()).isNotBlank();
            assertThat(rule.head().wording().en()).isNotBlank();
        });
    }

    @Test
    void usesEveryWordOfTheVocabulary() {
        assertThat(rules.list()).extracting(rule -> RuleKinds.of(rule).orElseThrow().word())
                .containsAll(RuleKinds.list().stream().map(RuleKind::word).toList());
    }

    @Test
    void namesOnlyLayersAndAttributesThatItDefines() {
        assertThat(rules.list()).allSatisfy(rule -> rule.layers().forEach(layer ->
                assertThat(layers.get(layer).schema()).extracting(Attribute::name).containsAll(rule.attributes(layer))));
    }

    @Test
    void theThreeLinesAreStatutory() {
        assertThat(rules.list()).filteredOn(rule -> rule.head().severity() == Severity.STATUTORY).hasSize(3);
    }

    @Test
    void aPlanFromBeforeTheStandardSaidItKeepsItsGroundExclusiveToo() {
        Layers early = Layers.of(PlanStates.plan().with(DefaultStandard.things().stream()
                .map(thing -> thing.with("exclusive", new Cell(CellValue.NULL, Version.ofEdition(1))))
                .toList()).state());
        assertThat(early.list()).filteredOn(LayerDefinition::exclusive).extracting(LayerDefinition::code)
                .containsExactly("landuse", "basic-farmland", "eco-redline", "urban-boundary");
        assertThat(early.list()).extracting(LayerDefinition::exclusive)
                .isEqualTo(layers.list().stream().map(LayerDefinition::exclusive).toList());
    }

    @Test
    void whatAPlanSaysOfALayerHolds() {
        Layers opened = Layers.of(PlanStates.plan().with(DefaultStandard.things().stream()
                .map(thing -> thing.with("exclusive", new Cell(CellValue.FALSE, Version.ofSequence(1))))
                .toList()).state());
        assertThat(opened.isExclusive("landuse")).isFalse();
    }

    @Test
    void onlyGradeOneForbidsMiningToBeginWith() {
        var rule = (Rule.Outside) rules.find("mining-outside-water-source").orElseThrow();
        assertThat(rule.mask().where()).containsEntry("grade", List.of("一级"));
        assertThat(rule.head().severity()).isEqualTo(Severity.FORBID);
    }

    @Test
    void aRuleWithoutItsParametersIsUnreadableAndSaysWhich() {
        Thing broken = ruleThing().with("parameters", new Cell(CellValue.of("none"), Version.ofSequence(1)));
        assertThat(Rules.read(broken)).isInstanceOfSatisfying(Rule.Unreadable.class, rule ->
                assertThat(rule.problem()).isEqualTo(RuleProblem.of(RuleProblem.Reason.MISSING, "layer")));
    }

    @Test
    void aRuleOfUnknownKindIsUnreadable() {
        Thing strange = ruleThing().with("kind", new Cell(CellValue.of("magic"), Version.ofSequence(1)));
        assertThat(Rules.read(strange)).isInstanceOf(Rule.Unreadable.class);
    }

    @Test
    void idsStayTheSame() {
        assertThat(ruleThing().id()).hasToString(DefaultStandard.ruleId("road-dead-end").toString());
        assertThat(DefaultStandard.things()).extracting(Thing::id).doesNotHaveDuplicates();
    }

    private static Thing ruleThing() {
        return DefaultStandard.things().stream()
                .filter(thing -> thing.group().equals("road-dead-end"))
                .findFirst()
                .orElseThrow();
    }
}
