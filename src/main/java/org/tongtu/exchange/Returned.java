package org.tongtu.exchange;

import java.util.List;
import org.tongtu.exchange.ReturnedFeature.Outcome;

/**
 * A whole file compared with the proposal it is to come into; nothing is written yet.
 *
 * @param fileName as its sender knows it
 * @param layer the layer's code
 * @param features deletions included: they are written only where somebody says so
 * @param notes what concerns the file as a whole
 */
public record Returned(String fileName, String layer, List<ReturnedFeature> features, List<Note> notes) {

    public int count(Outcome outcome) {
        return (int) features.stream().filter(feature -> feature.outcome() == outcome).count();
    }

    /** What of the rest others changed meanwhile. */
    public int contested() {
        return (int) features.stream().filter(ReturnedFeature::contested).count();
    }
}
