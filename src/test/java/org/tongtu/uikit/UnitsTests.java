package org.tongtu.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTests {

    private static final List<String> ALL = List.of("m", "km", "m2", "亩", "ha", "km2", "万亩");

    @ParameterizedTest
    @CsvSource({"15,亩,ha,1", "20,亩,ha,1.333333", "12.34,亩,ha,0.822667", "1,km2,亩,1500", "1,万亩,ha,666.666667", "2.5,ha,亩,37.5", "13333.33,m2,ha,1.333333",
        "1250,m,km,1.25", "-3,亩,ha,-0.2", "0,亩,ha,0", "1E+3,亩,ha,66.666667", "3,ha,ha,3"})
    void whatOneUnitIsInAnother(String figure, String from, String to, String expected) {
        assertThat(Units.convert(new BigDecimal(figure), from, to)).contains(new BigDecimal(expected));
    }

    @Test
    void whatCannotBecomeTheOtherIsNotConverted() {
        assertThat(Units.convert(BigDecimal.ONE, "m", "ha")).isEmpty();
        assertThat(Units.convert(BigDecimal.ONE, "人", "ha")).isEmpty();
        assertThat(Units.convert(BigDecimal.ONE, "ha", "垧")).isEmpty();
        assertThat(Units.alike("km/h")).isEmpty();
        assertThat(Units.alike("km")).containsExactly("m", "km");
    }

    /** Whatever is stated comes back as it was stated, to its last place; zeros behind that are a format's filling. */
    @Test
    void thereAndBackIsTheSameAtThePrecisionThatWasStated() {
        var random = new Random(20261123);
        for (int i = 0; i < 20_000; i++) {
            var figure = new BigDecimal(new BigInteger(1 + random.nextInt(60), random), random.nextInt(10));
            String from = ALL.get(random.nextInt(ALL.size()));
            List<String> alike = Units.alike(from);
            String to = alike.get(random.nextInt(alike.size()));
            BigDecimal there = Units.convert(figure, from, to).orElseThrow();
            int places = Math.max(0, figure.stripTrailingZeros().scale());
            BigDecimal back = Units.convert(there, to, from).orElseThrow().setScale(places, RoundingMode.HALF_EVEN);
            assertThat(back).as("%s %s in %s", figure, from, to).isEqualByComparingTo(figure);
        }
    }

    @Test
    void unitsArePrintedInTheReadersLanguage() {
        assertThat(Units.printed(Locale.CHINESE, "万亩")).isEqualTo("万亩");
        assertThat(Units.printed(Locale.ENGLISH, "万亩")).isEqualTo("10,000 mu");
        assertThat(Units.printed(Locale.ENGLISH, "亩")).isEqualTo("mu");
        assertThat(Units.printed(Locale.ENGLISH, "km2")).isEqualTo("km²");
    }
}
