package org.tongtu.uikit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Units as people print them, and what they are worth: the standard writes km2, m3 and 亿m3. The one place that knows. */
public final class Units {

    /** Square metres. */
    public static final double HECTARE = 10_000;

    /** 15 亩 are a hectare. */
    public static final double MU = HECTARE / 15;

    /** What is converted is not rounded coarser than this many places after the point: a hundredth of a square metre in hectares. */
    private static final int PLACES = 6;

    /** So many places more hold every quotient of two units that has an end. */
    private static final int EXACT = 12;

    /**
     * What one of a unit is: {@code over / under} metres (dimension 1) or square metres (2). A fraction, because 亩 has no end in decimals.
     */
    private record Worth(int dimension, BigDecimal over, BigDecimal under) {

        static Worth of(int dimension, long over, long under) {
            return new Worth(dimension, BigDecimal.valueOf(over), BigDecimal.valueOf(under));
        }

        double number() {
            return over.doubleValue() / under.doubleValue();
        }
    }

    /** Of those that are measured on a drawing, the smaller ones first. */
    private static final List<String> MEASURED = List.of("m", "km", "m2", "亩", "ha", "km2", "万亩");

    private static final Map<String, Worth> WORTHS = Map.of(
            "m", Worth.of(1, 1, 1), "km", Worth.of(1, 1_000, 1),
            "m2", Worth.of(2, 1, 1), "亩", Worth.of(2, 2_000, 3), "ha", Worth.of(2, 10_000, 1),
            "km2", Worth.of(2, 1_000_000, 1), "万亩", Worth.of(2, 20_000_000, 3));

    private Units() {}

    /** What one of a unit is in square metres; empty for a unit of anything else. */
    public static Optional<Double> squareMetres(String unit) {
        return dimension(unit) == 2 ? worth(unit) : Optional.empty();
    }

    /** What one of a unit is in metres or square metres; empty for a unit that no drawing has. */
    public static Optional<Double> worth(String unit) {
        return Optional.ofNullable(WORTHS.get(unit)).map(Worth::number);
    }

    /** 1 for lengths, 2 for areas, 0 for what no drawing has. */
    public static int dimension(@Nullable String unit) {
        Worth worth = unit == null ? null : WORTHS.get(unit);
        return worth == null ? 0 : worth.dimension();
    }

    /** Those that a figure in this unit can be turned into, itself included; none for what no drawing has. */
    public static List<String> alike(@Nullable String unit) {
        return dimension(unit) == 0 ? List.of() : MEASURED.stream().filter(each -> dimension(each) == dimension(unit)).toList();
    }

    /**
     * A figure in another unit, so finely that turned back and rounded as it was stated it is what it was; empty where the one unit
     * cannot become the other.
     */
    public static Optional<BigDecimal> convert(BigDecimal figure, String from, String to) {
        Worth one = WORTHS.get(from);
        Worth other = WORTHS.get(to);
        if (one == null || other == null || one.dimension() != other.dimension()) {
            return Optional.empty();
        }
        BigDecimal over = one.over().multiply(other.under());
        BigDecimal under = one.under().multiply(other.over());
        int finer = under.divide(over, 0, RoundingMode.UP).precision();
        return Optional.of(quotient(figure.multiply(over), under, Math.max(PLACES, figure.stripTrailingZeros().scale() + finer)));
    }

    /** Exact where decimals can be, which they are in one of the two directions at least: all that has no end are thirds. */
    private static BigDecimal quotient(BigDecimal over, BigDecimal under, int places) {
        BigDecimal fine = over.divide(under, places + EXACT, RoundingMode.HALF_EVEN);
        BigDecimal result = (fine.multiply(under).compareTo(over) == 0 ? fine : over.divide(under, places, RoundingMode.HALF_EVEN)).stripTrailingZeros();
        return result.scale() < 0 ? result.setScale(0) : result;
    }

    public static String printed(Locale locale, String unit) {
        String printed = unit.replaceAll("(?<=m)2", "²").replaceAll("(?<=m)3", "³").replaceAll("(?<=[亿万])m", " m");
        return "en".equals(locale.getLanguage())
                ? printed.replace("亿 ", "100 million ").replace("万 ", "10,000 ").replace("万亩", "10,000 mu").replace("亩", "mu")
                : printed;
    }
}
