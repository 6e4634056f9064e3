package org.tongtu.database;

/** The names of the two schemas: everything, and the trace that the running application may only add to. */
public record Schemas(String main, String trace) {

    static Schemas of(String main) {
        return new Schemas(main, main + "_trace");
    }
}
