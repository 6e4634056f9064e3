package org.tongtu.meeting;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tongtu.jurisdiction.DecisionRule;
import org.tongtu.kernel.JurisdictionCode;

/**
 * Whether what the members said suffices, by the alliance's own rule. The single place where votes are weighed: the
 * room, the minutes and the gate of the proposal all ask here.
 *
 * @param present in the room; a quorum is made of these alone
 * @param abstain members whose voice counts that neither agreed nor objected, silent ones included
 * @param silent how many of these have not said anything yet; shown, so that nobody closes an item too early
 * @param needed how many members must agree; for a consensus nobody may object besides
 * @param missing why it does not hold; empty where it does
 * @param bySilence the members among those that agree that said nothing in time
 * @param inWriting what members stated beforehand that did not vote, as it was weighed
 * @param standsAgainst the members whose objection or missing consent prevents it
 */
public record Decision(
        int members,
        int present,
        int agree,
        int object,
        int abstain,
        int silent,
        int needed,
        Set<Missing> missing,
        Set<JurisdictionCode> standsAgainst,
        Set<JurisdictionCode> bySilence,
        Map<JurisdictionCode, Choice> inWriting) {

    @SuppressWarnings({"NullAway", "ConstantValue"}) // tallies kept from before these were told apart
    public Decision {
        bySilence = bySilence == null ? Set.of() : Set.copyOf(bySilence);
        inWriting = inWriting == null ? Map.of() : Map.copyOf(inWriting);
    }

    /** What a decision can lack. */
    public enum Missing {
        QUORUM,
        /** A consensus is one only while nobody objects. */
        UNANIMITY,
        AGREEMENT,
        AFFECTED_CONSENT;

        /** The reason an approval is refused for. */
        String refusal() {
            return "meeting.no-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The figures without who said what. */
    Decision withoutNames() {
        return new Decision(members, present, agree, object, abstain, silent, needed, missing, Set.of(), Set.of(), Map.of());
    }

    /** Whether the meeting may declare 通过. */
    public boolean holds() {
        return missing.isEmpty();
    }

    /** The first thing to mend; only where something is missing. */
    Missing firstMissing() {
        return missing.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    public static Decision of(DecisionRule rule, Ballot ballot) {
        int present = ballot.countPresent();
        int agree = ballot.agreeing().size();
        int object = ballot.saying(Choice.OBJECT).size();
        Set<Missing> missing = missing(rule, ballot);
        int abstain = ballot.countVoices() - agree - object;
        int silent = abstain - ballot.saying(Choice.ABSTAIN).size();
        return new Decision(ballot.members().size(), present, agree, object, abstain, silent, needed(rule, ballot), missing,
                against(missing, ballot), Set.copyOf(ballot.consentingBySilence()), ballot.heardInWriting());
    }

    private static Set<Missing> missing(DecisionRule rule, Ballot ballot) {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        if (ballot.countPresent() < Math.max(1, rule.quorum())) {
            missing.add(Missing.QUORUM);
        }
        if (rule.kind() == DecisionRule.Kind.CONSENSUS && !ballot.saying(Choice.OBJECT).isEmpty()) {
            missing.add(Missing.UNANIMITY);
        }
        if (ballot.agreeing().size() < needed(rule, ballot)) {
            missing.add(Missing.AGREEMENT);
        }
        if (rule.affectedMustConsent() && !ballot.withheld().isEmpty()) {
            missing.add(Missing.AFFECTED_CONSENT);
        }
        return missing;
    }

    private static Set<JurisdictionCode> against(Set<Missing> missing, Ballot ballot) {
        var against = new TreeSet<JurisdictionCode>();
        if (missing.contains(Missing.AGREEMENT) || missing.contains(Missing.UNANIMITY)) {
            against.addAll(ballot.saying(Choice.OBJECT));
        }
        if (missing.contains(Missing.AFFECTED_CONSENT)) {
            against.addAll(ballot.withheld());
        }
        return against;
    }

    /**
     * A consensus needs at least one voice and no objection; a majority is more than half of those whose voice counts, so that
     * abstentions weigh; a qualified majority is the share of all members, rounded up.
     */
    private static int needed(DecisionRule rule, Ballot ballot) {
        return switch (rule.kind()) {
            case CONSENSUS -> 1;
            case MAJORITY -> ballot.countVoices() / 2 + 1;
            case QUALIFIED_MAJORITY -> Math.max(1, (int) Math.ceil(rule.share() * ballot.members().size() - 1e-9));
        };
    }
}
