package org.tongtu.plan.profile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongtu.plan.profile.Differences.Aspect;

/**
 * What a member's file says of how it was made, to be held against what the member states and against the joint plan.
 *
 * @param systems EPSG codes of the systems that its coordinates came in; empty where it does not tell
 * @param years that its columns state, by what they are the years of
 */
public record FileFacts(List<Integer> systems, Map<Aspect, List<Integer>> years, List<Codes> codes, List<Figures> figures) {

    /**
     * Codes of a list that are not the common ones.
     *
     * @param joint the common codes that the member's own became
     * @param unknown those that nobody knows, with how many rows have them
     */
    public record Codes(String list, Map<String, String> joint, Map<String, Integer> unknown) {}

    /**
     * Figures of a column.
     *
     * @param common the unit of the common layer
     * @param taken the unit that they were taken to be in
     * @param looksLike the unit in which most of them agree with what is drawn; null where none does
     */
    public record Figures(String column, String common, String taken, int values, @Nullable String looksLike) {}
}
