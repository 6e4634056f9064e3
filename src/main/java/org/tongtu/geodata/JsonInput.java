package org.tongtu.geodata;

import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Opens JSON from strangers: bounded in depth, size and length of any single token, and refused in the reader's language. */
final class JsonInput {

    private static final int MAX_NUMBER = 100;
    private static final int MAX_NAME = 1_000;
    private static final int MAX_STRING = 1_000_000;

    private JsonInput() {
    }

    static JsonParser parser(String json) {
        return factory(Limits.UPLOAD).createParser(ObjectReadContext.empty(), json);
    }

    static JsonParser parser(InputStream json, Limits limits) {
        return factory(limits).createParser(ObjectReadContext.empty(), json);
    }

    private static JsonFactory factory(Limits limits) {
        return JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth()).maxDocumentLength(limits.bytes())
                .maxNumberLength(MAX_NUMBER).maxNameLength(MAX_NAME).maxStringLength(MAX_STRING).build()).build();
    }

    /** What a parser's complaint means to the person who sent the text. */
    static BrokenGeometry refusal(JacksonException e) {
        BrokenGeometry refusal = e instanceof StreamConstraintsException
                ? new BrokenGeometry("file.beyond-limits")
                : new BrokenGeometry("geometry.not-geojson", line(e));
        refusal.initCause(e);
        return refusal;
    }

    static BrokenGeometry notGeoJson(JsonParser parser) {
        return new BrokenGeometry("geometry.not-geojson", parser.currentTokenLocation().getLineNr());
    }

    private static int line(JacksonException e) {
        return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    }
}
