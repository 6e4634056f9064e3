package org.tongtu.exchange;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;

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
        byte[] content,
        @Nullable Integer crs,
        @Nullable String charset)
        implements ForJurisdiction {}
