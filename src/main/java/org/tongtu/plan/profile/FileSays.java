package org.tongtu.plan.profile;

import java.util.List;

/**
 * What some of a member's files say alike of one thing.
 *
 * @param said as it is written in both languages
 * @param unlike what the member states, or where it states nothing, the joint plan
 * @param unknown codes among them that nobody knows
 */
public record FileSays(List<String> said, boolean unlike, List<String> unknown, List<ImportedFile> files) {}
