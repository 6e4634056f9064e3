package org.tongtu.exchange;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Sha256;

/**
 * Hands a file in for a layer of a proposal; nothing of it is taken over yet.
 *
 * @param name the file's name, whose end says the format
 * @param crs EPSG code of the coordinate system, used only where the file names none
 * @param charset used only where the file does not say how its text is encoded
 */
public record KeepFile(
        UUID key,
        JurisdictionCode jurisdiction,
        ProposalId proposal,
        String layer,
        String name,
        @JsonIgnore byte[] content,
        @Nullable Integer crs,
        @Nullable String charset)
        implements ForJurisdiction {

    /** Stands for the content where the command is told from another under the same key: written out it would be held twice. */
    @JsonProperty
    byte[] contentDigest() {
        return Sha256.of(content);
    }
}
