package org.tongtu.proposal.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a joint meeting decided on a proposal.
 *
 * @param meeting 〔2026〕3
 * @param link the meeting's address below the workspace
 * @param outcomeKey the i18n key of the outcome's word
 * @param wording the outcome in the meeting's words; may be blank
 * @param edition the edition that came of it
 */
public record Decided(String meeting, String link, String outcomeKey, String wording, Instant at, @Nullable Integer edition) {}
