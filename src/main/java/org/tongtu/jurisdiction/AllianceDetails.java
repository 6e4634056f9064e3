package org.tongtu.jurisdiction;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;

/**
 * The jurisdictions that plan together and the rules they gave themselves.
 *
 * @param members in the charter's order, which is the order of every table and signature
 * @param consultationDays least length of a public notice
 * @param positionDays how long members have to state a position
 * @param silenceConsents whether a member that says nothing in time counts as having no objection
 * @param publicPositions whether the public sees positions and votes by member
 * @param materialChangeM2 area of change above which an amendment reopens the notice
 * @param escalationDays after how many days an unresolved objection goes before the common superior
 */
public record AllianceDetails(
        String id,
        Localized name,
        List<JurisdictionCode> members,
        List<JurisdictionCode> observers,
        DecisionRule decision,
        int consultationDays,
        int positionDays,
        boolean silenceConsents,
        ZoneId zone,
        boolean publicPositions,
        double materialChangeM2,
        int escalationDays) {

    public AllianceDetails {
        members = List.copyOf(members);
        observers = List.copyOf(observers);
    }

    public boolean isMember(JurisdictionCode code) {
        return members.contains(code);
    }

    /** Members, then observers. */
    public List<JurisdictionCode> everyone() {
        return Stream.concat(members.stream(), observers.stream()).toList();
    }
}
