package org.tongtu.exchange;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Subject;

/**
 * Writes what a kept file changes into its proposal, all of it or nothing.
 *
 * @param deletions whether features that are missing in the file are to be deleted
 * @param cause what an amendment answers to; null while drafting
 * @param looked {@link Returned#digest} of the preview that was agreed to; null takes whatever the file changes by now
 */
public record TakeFile(
        UUID key, JurisdictionCode jurisdiction, UUID file, boolean deletions, @Nullable Subject cause, @Nullable String looked)
        implements ForJurisdiction {}
