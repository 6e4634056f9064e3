package org.tongtu.consultation.alike;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A text that leads, and those that are like it. Each is measured against the leader, so that likeness never wanders off in a chain. */
record Alike(Weighed leader, List<Member> members) {

    private static final int REASONS = 6;

    /** @param measure 1 for the leader itself */
    record Member(Weighed text, double measure) {}

    static Alike led(Weighed leader) {
        var alike = new Alike(leader, new ArrayList<>());
        alike.members.add(new Member(leader, 1));
        return alike;
    }

    /** The words that make them alike, the weightiest first, as the leader writes them. */
    List<String> reasons() {
        var shares = new HashMap<String, Double>();
        List<Member> others = members.size() == 1 ? members : members.subList(1, members.size());
        others.forEach(member -> member.text().shared(leader).forEach((word, share) -> shares.merge(word, share, Double::sum)));
        return shares.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed()
                        .thenComparing(word -> -word.getKey().length()).thenComparing(Map.Entry.comparingByKey()))
                .limit(REASONS)
                .map(word -> leader.words().written().getOrDefault(word.getKey(), word.getKey()))
                .toList();
    }
}
