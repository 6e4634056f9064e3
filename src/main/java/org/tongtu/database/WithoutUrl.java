package org.tongtu.database;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Nobody named a server: the portal brings its own. (A condition on the property would read an empty value as "anything".) */
final class WithoutUrl implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return context.getEnvironment().getProperty("tongtu.database.url", "").isBlank();
    }
}
