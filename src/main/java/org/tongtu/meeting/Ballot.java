package org.tongtu.meeting;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongtu.kernel.JurisdictionCode;

/**
 * What is weighed when a meeting decides. Votes of those who are not members do not count at all.
 *
 * @param members of the alliance, each with one voice
 * @param present the members in the room or represented by a signed paper; whoever voted was present anyway
 * @param affected the members whose territory, target or clause changes
 */
public record Ballot(
        Set<JurisdictionCode> members,
        Set<JurisdictionCode> present,
        Map<JurisdictionCode, Choice> votes,
        Set<JurisdictionCode> affected) {

    public static Ballot of(
            Collection<JurisdictionCode> members,
            Collection<JurisdictionCode> present,
            Map<JurisdictionCode, Choice> votes,
            Collection<JurisdictionCode> affected) {
        return new Ballot(
                new LinkedHashSet<>(members), Set.copyOf(present), Map.copyOf(votes), new LinkedHashSet<>(affected));
    }

    /** Members in the room, those included who voted without having been noted. */
    int countPresent() {
        return (int) members.stream().filter(one -> present.contains(one) || votes.containsKey(one)).count();
    }

    List<JurisdictionCode> saying(Choice choice) {
        return members.stream().filter(one -> votes.get(one) == choice).toList();
    }

    /** Affected members that have not agreed. */
    List<JurisdictionCode> withheld() {
        List<JurisdictionCode> agree = saying(Choice.AGREE);
        return affected.stream().filter(members::contains).filter(one -> !agree.contains(one)).toList();
    }
}
