package org.tongtu.publicapi.wire;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.stereotype.Component;

/** Describes records as they are read: under names of their own, with the components that must be there. */
@Component
class RecordSchemas extends ModelResolver {

    RecordSchemas(ObjectMapperProvider mapper) {
        super(mapper.jsonMapper(), new SchemaNames());
    }

    @Override
    public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> rest) {
        Schema<?> schema = super.resolve(type, context, rest);
        record(type).ifPresent(found -> Optional.ofNullable(context.getDefinedModels().get(SchemaNames.of(found)))
                .ifPresent(defined -> defined.setRequired(required(found, defined))));
        return schema;
    }

    private static Optional<Class<?>> record(AnnotatedType type) {
        JavaType java = type.getType() == null ? null : TypeFactory.defaultInstance().constructType(type.getType());
        return Optional.ofNullable(java).<Class<?>>map(JavaType::getRawClass).filter(Class::isRecord);
    }

    private static @Nullable List<String> required(Class<?> type, Schema<?> schema) {
        if (schema.getProperties() == null) {
            return null;
        }
        List<String> names = Arrays.stream(type.getRecordComponents())
                .filter(component -> !RequiredComponents.mayBeMissing(component))
                .map(java.lang.reflect.RecordComponent::getName)
                .filter(schema.getProperties()::containsKey)
                .toList();
        return names.isEmpty() ? null : names;
    }
}
