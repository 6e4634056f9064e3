package org.tongtu.kernel;

import com.fasterxml.jackson.annotation.JsonValue;

/** A proposal's number, counted through the whole portal; people say "方案12". */
public record ProposalId(@JsonValue int number) implements Comparable<ProposalId> {

    @Override
    public int compareTo(ProposalId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
