package org.tongtu.exchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.PlanId;

/**
 * What a file was taken from, kept in its {@code tt_source} column, so that it can be said later what its author saw:
 * {@code chihe-2035@e2/landuse/all}, {@code chihe-2035@p12.34/landuse/box:111.1,37,111.2,37.1}.
 *
 * @param proposal null for an edition
 * @param number the edition, or the proposal's sequence
 * @param box the part of the layer, for {@link Scope#BOX}
 */
record Origin(PlanId plan, @Nullable ProposalId proposal, long number, String layer, Scope scope, @Nullable Envelope box) {

    /** Which features of the layer went out. */
    enum Scope {
        ALL,
        BOX,
        /** Chosen one by one: which, nobody can say later. */
        SOME,
        /** The derivative for the public, whose shapes are nobody's work. */
        COARSE
    }

    private static final String NUMBER = "(-?\\d{1,3}(?:\\.\\d{1,12})?)";
    private static final Pattern TEXT = Pattern.compile("([a-z0-9][a-z0-9-]{0,59})@(?:e(\\d{1,9})|p(\\d{1,9})\\.(\\d{1,15}))/([^/]{1,60})/"
            + "(?:(all|some|coarse)|box:" + NUMBER + "," + NUMBER + "," + NUMBER + "," + NUMBER + ")");

    static Optional<Origin> parse(String text) {
        Matcher found = TEXT.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        boolean edition = found.group(2) != null;
        ProposalId proposal = edition ? null : new ProposalId(Integer.parseInt(found.group(3)));
        long number = Long.parseLong(edition ? found.group(2) : found.group(4));
        Scope scope = found.group(6) == null ? Scope.BOX : Scope.valueOf(found.group(6).toUpperCase(java.util.Locale.ROOT));
        Envelope box = scope == Scope.BOX
                ? new Envelope(coordinate(found, 7), coordinate(found, 9), coordinate(found, 8), coordinate(found, 10))
                : null;
        return Optional.of(new Origin(new PlanId(found.group(1)), proposal, number, found.group(5), scope, box));
    }

    private static double coordinate(Matcher found, int group) {
        return Double.parseDouble(found.group(group));
    }

    /** Whether a feature that is not in the file any more can be said to have been taken out of it. */
    boolean knowsItsSet() {
        return scope == Scope.ALL || scope == Scope.BOX;
    }

    @Override
    public String toString() {
        String state = proposal == null ? "e" + number : "p" + proposal.number() + "." + number;
        String part = box == null
                ? scope.name().toLowerCase(java.util.Locale.ROOT)
                : "box:" + plain(box.getMinX()) + "," + plain(box.getMinY()) + "," + plain(box.getMaxX()) + "," + plain(box.getMaxY());
        return plan + "@" + state + "/" + layer + "/" + part;
    }

    private static String plain(double degrees) {
        return java.math.BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
    }
}
