package org.tongtu.publicapi.wire;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * A record says itself what may be left out: components that are {@link Nullable}, or that fill the gap themselves and
 * say so with {@link JsonSetter}. Everything else must be there.
 */
class RequiredComponents extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return component(member).map(it -> !mayBeMissing(it, member)).orElse(null);
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated member) {
        return component(member)
                .filter(it -> !it.getType().isPrimitive())
                .map(it -> mayBeMissing(it, member)
                        ? JsonSetter.Value.forContentNulls(Nulls.FAIL)
                        : JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
                .orElse(JsonSetter.Value.empty());
    }

    private static boolean mayBeMissing(RecordComponent component, Annotated member) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class) || member.hasAnnotation(JsonSetter.class);
    }

    /** For the description of the interface, which has the record and no parameter at hand. */
    static boolean mayBeMissing(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || component.getAccessor().isAnnotationPresent(JsonSetter.class)
                || component.isAnnotationPresent(JsonSetter.class)
                || hasField(component);
    }

    private static boolean hasField(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName()).isAnnotationPresent(JsonSetter.class);
        } catch (NoSuchFieldException gone) {
            return false;
        }
    }

    /** The component that a parameter of a record's canonical constructor fills. */
    private static Optional<RecordComponent> component(Annotated member) {
        if (!(member instanceof AnnotatedParameter parameter)
                || !(parameter.getOwner() instanceof AnnotatedConstructor constructor)
                || !parameter.getDeclaringClass().isRecord()) {
            return Optional.empty();
        }
        RecordComponent[] components = parameter.getDeclaringClass().getRecordComponents();
        return constructor.getParameterCount() == components.length
                ? Optional.of(components[parameter.getIndex()])
                : Optional.empty();
    }
}
