package org.tongtu.publicapi.wire;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Set;

/** Two records called alike in two controllers are two schemas: a record inside a class bears that class's name too. */
final class SchemaNames extends TypeNameResolver {

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        return of(type);
    }

    static String of(Class<?> type) {
        Class<?> owner = type.getEnclosingClass();
        return owner == null ? type.getSimpleName() : of(owner) + type.getSimpleName();
    }
}
