package org.tongtu.kernel;

/** Any thing that can be talked about, traced or linked to: a kind ("proposal", "statement" …) and its id. */
public record Subject(String kind, String id) {

    public static Subject of(String kind, Object id) {
        return new Subject(kind, String.valueOf(id));
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
