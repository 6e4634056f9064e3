package org.tongtu.plan.standard;

import java.util.UUID;
import org.tongtu.kernel.Localized;

/**
 * What every rule has, whatever it demands.
 *
 * @param id the thing that states it
 * @param wording the rule as one sentence
 * @param basis the law or agreement it rests on
 */
public record RuleHead(
        UUID id, String code, Severity severity, Localized name, Localized wording, Localized basis) {}
