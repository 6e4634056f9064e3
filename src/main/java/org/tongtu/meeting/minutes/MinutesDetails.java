package org.tongtu.meeting.minutes;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.meeting.MeetingId;

/**
 * Minutes as they are now.
 *
 * @param version counts changes of the wording; a signature belongs to one version and dies with it
 * @param signatures on this version
 * @param requests changes of wording that members asked for, on this version
 * @param missing members that were present and have not signed this version
 */
public record MinutesDetails(
        MeetingId meeting,
        MinutesStage stage,
        int version,
        String language,
        String text,
        List<Signature> signatures,
        List<WordingRequest> requests,
        List<JurisdictionCode> missing,
        @Nullable String signer,
        @Nullable Instant issuedAt,
        @Nullable String documentNumber,
        @Nullable Instant publishedAt) {

    /**
     * A member agrees the wording.
     *
     * @param scan the signed paper's reference where the joint office recorded it
     */
    public record Signature(JurisdictionCode member, AccountId signedBy, Instant signedAt, @Nullable String scan) {}

    /** A member wants other words. */
    public record WordingRequest(JurisdictionCode member, String text, AccountId askedBy, Instant askedAt) {}

    public boolean isSigned() {
        return missing.isEmpty();
    }

    public boolean hasSigned(JurisdictionCode member) {
        return signatures.stream().anyMatch(one -> one.member().equals(member));
    }
}
