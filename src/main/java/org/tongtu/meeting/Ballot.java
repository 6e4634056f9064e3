package org.tongtu.meeting;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongtu.kernel.JurisdictionCode;

/**
 * What is weighed when a meeting decides. Votes of those who are not members do not count at all.
 *
 * @param members of the alliance, each with one voice
 * @param present the members in the room or represented by a signed paper; whoever voted was present anyway
 * @param votes cast in the room or recorded from a signed paper
 * @param written positions that the meeting confirms; they speak where no vote does, and make nobody present
 * @param silent members that let the date for their position pass, where that is taken for no objection; not present by it
 * @param affected the members whose territory, target or clause changes
 */
public record Ballot(
        Set<JurisdictionCode> members,
        Set<JurisdictionCode> present,
        Map<JurisdictionCode, Choice> votes,
        Map<JurisdictionCode, Choice> written,
        Set<JurisdictionCode> affected,
        Set<JurisdictionCode> silent) {

    public static Ballot of(
            Collection<JurisdictionCode> members,
            Collection<JurisdictionCode> present,
            Map<JurisdictionCode, Choice> votes,
            Collection<JurisdictionCode> affected) {
        return new Ballot(
                new LinkedHashSet<>(members), Set.copyOf(present), Map.copyOf(votes), Map.of(), new LinkedHashSet<>(affected), Set.of());
    }

    /** With what members said beforehand, and those whose silence is taken for consent. */
    Ballot with(Map<JurisdictionCode, Choice> positions, Set<JurisdictionCode> consenting) {
        return new Ballot(members, present, votes, Map.copyOf(positions), affected, Set.copyOf(consenting));
    }

    /** What is weighed for a member: its vote, or else what it wrote. */
    private Optional<Choice> said(JurisdictionCode member) {
        return Optional.ofNullable(votes.get(member)).or(() -> Optional.ofNullable(written.get(member)));
    }

    /** What members wrote that did not vote. */
    Map<JurisdictionCode, Choice> heardInWriting() {
        return members.stream()
                .filter(one -> written.containsKey(one) && !votes.containsKey(one))
                .collect(Collectors.toMap(one -> one, one -> Objects.requireNonNull(written.get(one))));
    }

    /** Members in the room, those included who voted without having been noted. */
    int countPresent() {
        return (int) members.stream().filter(one -> present.contains(one) || votes.containsKey(one)).count();
    }

    List<JurisdictionCode> saying(Choice choice) {
        return members.stream().filter(one -> said(one).filter(choice::equals).isPresent()).toList();
    }

    /** Members that said nothing at all and so have no objection. */
    List<JurisdictionCode> consentingBySilence() {
        return members.stream().filter(one -> silent.contains(one) && said(one).isEmpty()).toList();
    }

    /** Members whose voice counts: in the room, in writing, or by silence. */
    int countVoices() {
        return (int) members.stream()
                .filter(one -> present.contains(one) || said(one).isPresent() || silent.contains(one))
                .count();
    }

    /** Those that agree, by word or by silence. */
    List<JurisdictionCode> agreeing() {
        return members.stream()
                .filter(one -> said(one).filter(Choice.AGREE::equals).isPresent() || consentingBySilence().contains(one))
                .toList();
    }

    /** Affected members that have not agreed. */
    List<JurisdictionCode> withheld() {
        List<JurisdictionCode> agree = agreeing();
        return affected.stream().filter(members::contains).filter(one -> !agree.contains(one)).toList();
    }
}
