package org.tongtu.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongtu.jurisdiction.DecisionRule;
import org.tongtu.kernel.JurisdictionCode;

class DecisionTests {

    /** Votes by member in order: A agree, O object, - abstain, p present and silent, . absent. */
    @ParameterizedTest(name = "{0}: {1} quorum {2} -> {3}")
    @CsvSource({
        "consensus, AAAA, 3, holds",
        "consensus, AA-p, 3, holds",
        "consensus, AAAO, 3, UNANIMITY",
        "consensus, AA.., 3, QUORUM",
        "consensus, ----, 3, AGREEMENT",
        "consensus, ...., 0, QUORUM+AGREEMENT",
        "majority, AAA-O, 3, holds",
        "majority, AA-OO, 3, AGREEMENT",
        "majority, AA--, 3, AGREEMENT",
        "majority, AAA-, 3, holds",
        "majority, AA..., 2, holds",
        "majority, AA..., 3, QUORUM",
        "qualified 0.66, AAO, 3, holds",
        "qualified 0.66, AOO, 3, AGREEMENT",
        "qualified 0.66, AA., 3, QUORUM",
        "qualified 0.75, AAA-, 3, holds",
        "qualified 0.75, AA--, 3, AGREEMENT",
        "qualified 1, AAA-, 3, AGREEMENT",
    })
    void aRuleHoldsOrSaysWhatIsMissing(String rule, String votes, int quorum, String expected) {
        Decision decision = Decision.of(rule(rule, false, quorum), ballot(votes, ""));
        if (expected.equals("holds")) {
            assertThat(decision.missing()).isEmpty();
        } else {
            assertThat(decision.missing()).extracting(Enum::name).containsExactlyInAnyOrder(expected.split("\\+"));
        }
    }

    @Test
    void anAffectedMemberThatAbstainsHasNotConsented() {
        Decision decision = Decision.of(rule("majority", true, 3), ballot("AAA-", "3"));
        assertThat(decision.missing()).containsExactly(Decision.Missing.AFFECTED_CONSENT);
        assertThat(decision.standsAgainst()).containsExactly(member(3));
        assertThat(Decision.of(rule("majority", false, 3), ballot("AAA-", "3")).holds()).isTrue();
    }

    @Test
    void anAffectedOutsiderHasNoVeto() {
        var ballot = Ballot.of(members(3), members(3), votes("AAA"), Set.of(JurisdictionCode.of("neighbour")));
        assertThat(Decision.of(rule("consensus", true, 3), ballot).holds()).isTrue();
    }

    @Test
    void whoIsThereAndSaysNothingIsSeenAsSilent() {
        Decision decision = Decision.of(rule("consensus", false, 3), ballot("AA-p", ""));
        assertThat(decision.abstain()).isEqualTo(2);
        assertThat(decision.silent()).isEqualTo(1);
    }

    @Test
    void aPositionInWritingCountsWhereNoVoteDoesAndMakesNobodyPresent() {
        Ballot ballot = ballot("AO..", "").with(Map.of(member(1), Choice.AGREE, member(2), Choice.AGREE), Set.of());
        Decision decision = Decision.of(rule("majority", false, 3), ballot);
        assertThat(decision.agree()).isEqualTo(2);
        assertThat(decision.object()).isEqualTo(1);
        assertThat(decision.inWriting()).containsExactly(Map.entry(member(2), Choice.AGREE));
        assertThat(decision.present()).isEqualTo(2);
        assertThat(decision.missing()).containsExactly(Decision.Missing.QUORUM);
    }

    @Test
    void votesOfNonMembersDoNotCount() {
        var ballot = Ballot.of(members(3), members(3), votes("OOOAAAAA"), Set.of());
        Decision decision = Decision.of(rule("majority", false, 1), ballot);
        assertThat(decision.agree()).isZero();
        assertThat(decision.present()).isEqualTo(3);
    }

    @Test
    void everyMemberInTheRoomIsCountedExactlyOnce() {
        qt().forAll(integers().between(1, 12), integers().all()).checkAssert((size, seed) -> {
            Decision decision = Decision.of(rule("majority", false, 0), ballot(random(size, seed), ""));
            assertThat(decision.agree() + decision.object() + decision.abstain()).isEqualTo(decision.present());
            assertThat(decision.present()).isLessThanOrEqualTo(decision.members());
        });
    }

    @Test
    void turningAnyVoteIntoAgreementNeverUndoesADecision() {
        qt().forAll(integers().between(1, 9), integers().all(), integers().between(0, 2)).checkAssert((size, seed, kind) -> {
            String votes = random(size, seed);
            DecisionRule rule = rule(List.of("consensus", "majority", "qualified 0.66").get(kind), true, size / 2);
            if (!Decision.of(rule, ballot(votes, "0")).holds()) {
                return;
            }
            for (int i = 0; i < size; i++) {
                if (votes.charAt(i) == '.') {
                    continue;
                }
                String better = votes.substring(0, i) + 'A' + votes.substring(i + 1);
                assertThat(Decision.of(rule, ballot(better, "0")).holds()).as(votes + " -> " + better).isTrue();
            }
        });
    }

    @Test
    void anObjectionNeverHelps() {
        qt().forAll(integers().between(1, 9), integers().all(), integers().between(0, 2)).checkAssert((size, seed, kind) -> {
            String votes = random(size, seed).replace('.', 'p');
            DecisionRule rule = rule(List.of("consensus", "majority", "qualified 0.66").get(kind), true, 1);
            for (int i = 0; i < size; i++) {
                String worse = votes.substring(0, i) + 'O' + votes.substring(i + 1);
                assertThat(Decision.of(rule, ballot(worse, "0")).holds() && !Decision.of(rule, ballot(votes, "0")).holds())
                        .as(votes + " -> " + worse)
                        .isFalse();
            }
        });
    }

    private static String random(int size, int seed) {
        var random = new java.util.Random(seed);
        var votes = new StringBuilder();
        random.ints(size, 0, 5).forEach(i -> votes.append("AO-p.".charAt(i)));
        return votes.toString();
    }

    private static DecisionRule rule(String text, boolean affected, int quorum) {
        String[] parts = text.split(" ");
        return switch (parts[0]) {
            case "consensus" -> new DecisionRule(DecisionRule.Kind.CONSENSUS, 1, affected, quorum);
            case "majority" -> new DecisionRule(DecisionRule.Kind.MAJORITY, 0.5, affected, quorum);
            default -> new DecisionRule(DecisionRule.Kind.QUALIFIED_MAJORITY, Double.parseDouble(parts[1]), affected, quorum);
        };
    }

    @Test
    void silenceCountsAsAgreementWhereTheAllianceSaysSoButFillsNoSeat() {
        var rule = new DecisionRule(DecisionRule.Kind.MAJORITY, 0.5, true, 3);
        List<JurisdictionCode> all = members(4);
        Ballot two = Ballot.of(all, all.subList(0, 2), votes("AA"), all.subList(3, 4));
        assertThat(Decision.of(rule, two).missing()).contains(Decision.Missing.AFFECTED_CONSENT);
        Decision silent = Decision.of(rule, two.with(Map.of(), java.util.Set.copyOf(all.subList(2, 4))));
        assertThat(silent.agree()).isEqualTo(4);
        assertThat(silent.bySilence()).hasSize(2);
        assertThat(silent.needed()).isEqualTo(3);
        assertThat(silent.missing()).containsExactly(Decision.Missing.QUORUM);
    }

    @Test
    void whoSpeaksIsNotSilent() {
        var rule = new DecisionRule(DecisionRule.Kind.CONSENSUS, 1, false, 1);
        Ballot one = Ballot.of(members(2), members(2), votes("AO"), Set.of()).with(Map.of(), Set.copyOf(members(2)));
        assertThat(Decision.of(rule, one).bySilence()).isEmpty();
        assertThat(Decision.of(rule, one).missing()).containsExactly(Decision.Missing.UNANIMITY);
    }

    private static Ballot ballot(String votes, String affected) {
        List<JurisdictionCode> present =
                IntStream.range(0, votes.length()).filter(i -> votes.charAt(i) != '.').mapToObj(DecisionTests::member).toList();
        return Ballot.of(members(votes.length()), present, votes(votes),
                affected.chars().mapToObj(digit -> member(digit - '0')).toList());
    }

    private static Map<JurisdictionCode, Choice> votes(String votes) {
        var said = new HashMap<JurisdictionCode, Choice>();
        for (int i = 0; i < votes.length(); i++) {
            switch (votes.charAt(i)) {
                case 'A' -> said.put(member(i), Choice.AGREE);
                case 'O' -> said.put(member(i), Choice.OBJECT);
                case '-' -> said.put(member(i), Choice.ABSTAIN);
                default -> { }
            }
        }
        return said;
    }

    private static List<JurisdictionCode> members(int count) {
        return IntStream.range(0, count).mapToObj(DecisionTests::member).toList();
    }

    private static JurisdictionCode member(int index) {
        return JurisdictionCode.of("m" + index);
    }
}
