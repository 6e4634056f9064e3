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
 * @param silent members that let the date for their position pass, where that is taken for no objection; not present by it
 * @param affected the members whose territory, target or clause changes
 */
public record Ballot(
        Set<JurisdictionCode> members,
        Set<JurisdictionCode> present,
        Map<JurisdictionCode, Choice> votes,
        Set<JurisdictionCode> affected,
        Set<JurisdictionCode> silent) {

    public static Ballot of(
            Collection<JurisdictionCode> members,
            Collection<JurisdictionCode> present,
            Map<JurisdictionCode, Choice> votes,
            Collection<JurisdictionCode> affected) {
        return new Ballot(
                new LinkedHashSet<>(members), Set.copyOf(present), Map.copyOf(votes), new LinkedHashSet<>(affected), Set.of());
    }

    Ballot withSilent(Set<JurisdictionCode> consenting) {
        return new Ballot(members, present, votes, affected, Set.copyOf(consenting));
    }

    /** Members in the room, those included who voted without having been noted. */
    int countPresent() {
        return (int) members.stream().filter(one -> present.contains(one) || votes.containsKey(one)).count();
    }

    List<JurisdictionCode> saying(Choice choice) {
        return members.stream().filter(one -> votes.get(one) == choice).toList();
    }

    /** Members that said nothing at all and so have no objection. */
    List<JurisdictionCode> consentingBySilence() {
        return members.stream().filter(one -> silent.contains(one) && !votes.containsKey(one)).toList();
    }

    /** Members whose voice counts: in the room, or by silence. */
    int countVoices() {
        return (int) members.stream()
                .filter(one -> present.contains(one) || votes.containsKey(one) || silent.contains(one))
                .count();
    }

    /** Those that agree, by word or by silence. */
    List<JurisdictionCode> agreeing() {
        return members.stream()
                .filter(one -> votes.get(one) == Choice.AGREE || consentingBySilence().contains(one))
                .toList();
    }

    /** Affected members that have not agreed. */
    List<JurisdictionCode> withheld() {
        List<JurisdictionCode> agree = agreeing();
        return affected.stream().filter(members::contains).filter(one -> !agree.contains(one)).toList();
    }
}
