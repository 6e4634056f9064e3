package org.tongtu.finding;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What an edition changes in the register: a finding that stays word for word the same is not written again.
 *
 * @param ended what no longer holds as it was written
 * @param written what is new, or holds in other words or figures
 */
record RegisterStep(Set<UUID> ended, Map<UUID, String> written) {

    /**
     * @param before what the register holds of the edition before
     * @param found what was found in the edition
     */
    static RegisterStep between(Map<UUID, String> before, Map<UUID, String> found) {
        var ended = new LinkedHashSet<UUID>();
        before.forEach((id, content) -> {
            if (!content.equals(found.get(id))) {
                ended.add(id);
            }
        });
        var written = new LinkedHashMap<UUID, String>();
        found.forEach((id, content) -> {
            if (!content.equals(before.get(id))) {
                written.put(id, content);
            }
        });
        return new RegisterStep(ended, written);
    }
}
