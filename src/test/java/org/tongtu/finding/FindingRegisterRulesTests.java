package org.tongtu.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.standard.Disclosure;

class FindingRegisterRulesTests {

    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f");

    @RepeatedTest(50)
    void theRegisterReadsBackExactlyWhatEachEditionHad(RepetitionInfo turn) {
        var random = new Random(turn.getCurrentRepetition());
        var register = new FoundThings();
        var editions = new ArrayList<Map<String, Double>>();
        for (int edition = 1; edition <= 12; edition++) {
            var found = new HashMap<String, Double>();
            NAMES.stream().filter(name -> random.nextInt(3) > 0).forEach(name -> found.put(name, 2.0 + random.nextInt(3)));
            editions.add(found);
            register.edition(found);
        }
        for (int edition = 1; edition <= 12; edition++) {
            Map<UUID, Finding> read = register.book().in(edition, Audience.MEMBERS).stream()
                    .collect(Collectors.toMap(it -> it.finding().id(), FindingVersion::finding));
            assertThat(read).isEqualTo(expected(editions.get(edition - 1)));
        }
    }

    private static Map<UUID, Finding> expected(Map<String, Double> measured) {
        return measured.entrySet().stream().collect(Collectors.toMap(
                it -> FoundThings.id(it.getKey()), it -> FoundThings.finding(it.getKey(), it.getValue())));
    }

    @Test
    void whatStaysIsNotWrittenAgain() {
        var register = new FoundThings().edition(Map.of("a", 2.0)).edition(Map.of("a", 2.0, "b", 3.0)).edition(Map.of("a", 2.0, "b", 4.0));
        assertThat(register.rows()).hasSize(3);
    }

    @Test
    void thePublicReadsOnlyWhatIsThere() {
        var register = new FoundThings().edition(Map.of("a", 2.0), Disclosure.MEMBERS);
        assertThat(register.book().in(1, Audience.PUBLIC)).isEmpty();
        assertThat(register.book().in(1, Audience.MEMBERS)).extracting(it -> it.finding().measured()).containsExactly(2.0);
    }

    @Test
    void membersReadOfALayerThatIsNeverServedByItsRuleAlone() {
        var register = new FoundThings().edition(Map.of("a", 2.0), Disclosure.OFFLINE);
        Finding told = register.book().in(1, Audience.MEMBERS).getFirst().finding();
        assertThat(told.measured()).isNull();
        assertThat(told.place()).isNull();
        assertThat(told.message().zh()).isEqualTo("rule");
    }

    @Test
    void aClosedLayerIsNotToldAsACure() {
        var register = new FoundThings().edition(Map.of("a", 2.0)).edition(Map.of("a", 2.0), Disclosure.MEMBERS);
        assertThat(register.book().lives(2, Audience.PUBLIC)).isEmpty();
        assertThat(register.book().lives(1, Audience.PUBLIC)).hasSize(1);
    }

    @Test
    void anOpenedLayerIsToldFromThenOn() {
        var register = new FoundThings().edition(Map.of("a", 2.0), Disclosure.MEMBERS).edition(Map.of("a", 2.0));
        FindingLife life = register.book().life(FoundThings.id("a"), 2, Audience.PUBLIC).orElseThrow();
        assertThat(life.last().from()).isEqualTo(2);
    }
}
