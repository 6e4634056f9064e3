package org.tongtu.browser;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** What the application itself knows of its views and pages, so that a new one cannot be overlooked. */
@Component
public class Addresses {

    private static final Pattern FOR_PROGRAMS = Pattern.compile("/(api|ogc|error).*|.*\\.(atom|ics|geojson|ico|txt|pdf)|.*/documents/\\{id}|.*/report\\.\\{format.*");

    private final ServletContext servlet;
    private final RequestMappingHandlerMapping mappings;

    Addresses(ServletContext servlet, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.servlet = servlet;
        this.mappings = mappings;
    }

    /** Route templates below the workspace, parameters by name alone. */
    Set<String> views() {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlet)).getRegisteredRoutes().stream()
                .filter(route -> route.getNavigationTarget().getName().startsWith("org.tongtu."))
                .map(route -> "/workspace/" + route.getTemplate().replaceAll("\\(.*?\\)", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Templates of what people read without the workspace. */
    Set<String> pages() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.tongtu."))
                .filter(entry -> entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(entry -> patterns(entry.getKey()))
                .filter(pattern -> !FOR_PROGRAMS.matcher(pattern).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> patterns(RequestMappingInfo mapping) {
        var paths = mapping.getPathPatternsCondition();
        return paths == null ? Stream.empty() : paths.getPatterns().stream().map(PathPattern::getPatternString);
    }
}
