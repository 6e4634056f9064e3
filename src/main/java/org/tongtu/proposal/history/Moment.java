package org.tongtu.proposal.history;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;

/**
 * A state of a plan that one can go back to, as addresses name it: an edition {@code e2}, a proposal as it stands
 * {@code p12}, or as it was after an operation {@code p12.34}.
 *
 * @param edition null for a proposal's
 * @param sequence null for a proposal as it stands
 */
public record Moment(@Nullable Integer edition, @Nullable ProposalId proposal, @Nullable Long sequence) {

    private static final Pattern WORD = Pattern.compile("e([1-9]\\d{0,8})|p([1-9]\\d{0,7})(?:\\.(\\d{1,15}))?");

    public static Moment ofEdition(int number) {
        return new Moment(number, null, null);
    }

    public static Moment of(ProposalId proposal) {
        return new Moment(null, proposal, null);
    }

    public static Moment of(ProposalId proposal, long sequence) {
        return new Moment(null, proposal, sequence);
    }

    /** @throws Refused where the word names no moment */
    public static Moment parse(String word) {
        Matcher found = WORD.matcher(word);
        if (!found.matches()) {
            throw new Refused(Refused.Kind.INVALID, "history.moment", word.length() > 40 ? word.substring(0, 40) : word);
        }
        if (found.group(1) != null) {
            return ofEdition(Integer.parseInt(found.group(1)));
        }
        var proposal = new ProposalId(Integer.parseInt(found.group(2)));
        return found.group(3) == null ? of(proposal) : of(proposal, Long.parseLong(found.group(3)));
    }

    @Override
    @JsonValue
    public String toString() {
        if (proposal == null) {
            return "e" + edition;
        }
        return "p" + proposal.number() + (sequence == null ? "" : "." + sequence);
    }
}
