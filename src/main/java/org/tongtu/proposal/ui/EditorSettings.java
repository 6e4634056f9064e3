package org.tongtu.proposal.ui;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongtu.proposal.ProposalState;

/**
 * What the map editor is told; its TypeScript twin is {@code Settings} in {@code proposal/types.ts}.
 *
 * @param state as the page was read: where the stream begins with another, the page is read anew
 * @param mostVertices that one shape may have
 * @param correction whether figures that were handed down may be put right too
 */
record EditorSettings(
        int proposal,
        ProposalState state,
        String account,
        String language,
        String zone,
        List<Town> towns,
        List<Town> members,
        boolean writable,
        boolean causeNeeded,
        boolean correction,
        List<Layer> layers,
        int mostVertices,
        List<Indicator> indicators,
        Map<String, String> texts) {

    record Town(String code, String name, String colour) {}

    record Layer(String code, String name, List<String> geometries, String colour, List<Column> schema) {}

    record Column(String name, String label, String type, boolean required, @Nullable String unit, String help, List<Choice> codes) {}

    record Choice(String code, String label) {}

    record Indicator(String code, String name, String unit) {}
}
