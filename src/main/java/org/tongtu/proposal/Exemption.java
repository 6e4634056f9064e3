package org.tongtu.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;
import org.tongtu.paper.PaperReference;
import org.tongtu.plan.standard.Severity;

/**
 * Why a proposal may go on although a rule forbids it. What is asked for is granted by the resolution that adopts the
 * proposal; what the competent authority's document clears stands by itself.
 *
 * @param name the rule's name: everybody may read it
 * @param message the finding in words, for people in office; the public reads the rule's name again
 * @param until last day of an exemption; null for a clearance, which the authority alone ends
 * @param authority who cleared it; blank for an exemption, as are number and scan
 * @param grantedAt when the adopted proposal granted it; null while it is asked for
 * @param edition the edition that carries it
 */
public record Exemption(
        UUID id,
        ProposalId proposal,
        UUID finding,
        String rule,
        Severity severity,
        Localized name,
        Localized message,
        Kind kind,
        String reason,
        @Nullable LocalDate until,
        String authority,
        String documentNumber,
        String scan,
        AccountId statedBy,
        Instant statedAt,
        @Nullable Instant grantedAt,
        @Nullable Integer edition) {

    /** By whose word a finding no longer stops a proposal. */
    public enum Kind {
        /** 豁免: asked for by the author, granted by the meeting; never against statute. */
        EXEMPTION,
        /** 批准文件: the competent authority's document; the only way past a statutory finding. */
        CLEARANCE
    }

    public boolean isGranted() {
        return grantedAt != null;
    }

    /** Whether it still covers its finding on a day. */
    public boolean covers(LocalDate today) {
        return until == null || !today.isAfter(until);
    }

    /** What the authority's document digests to, where its scan is kept here: everybody may know it. */
    public String paperDigest() {
        return PaperReference.find(scan).map(PaperReference::sha256).orElse("");
    }

    /** As everybody may read it: a finding's words may speak of a layer that is not public. */
    Exemption forEverybody() {
        return new Exemption(id, proposal, finding, rule, severity, name, name, kind, reason, until, authority,
                documentNumber, scan, statedBy, statedAt, grantedAt, edition);
    }
}
