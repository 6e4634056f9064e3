package org.tongtu.publicapi.wire;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tongtu.kernel.Refused;

/** Every address under /api that nobody else answers, so that programs never get a page for people. */
@RestController
class NotThere {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    NotThere(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** Where another method would have been answered, that is said: the address is not the mistake. */
    @RequestMapping("/api/**")
    void nothing(HttpServletRequest request) throws HttpRequestMethodNotSupportedException {
        PathContainer path = PathContainer.parsePath(
                request.getRequestURI().substring(request.getContextPath().length()));
        var methods = new TreeSet<String>();
        mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(info -> answers(info, path))
                .map(info -> info.getMethodsCondition().getMethods())
                .flatMap(Collection::stream)
                .map(RequestMethod::name)
                .forEach(methods::add);
        if (methods.isEmpty()) {
            throw new Refused(Refused.Kind.NOT_FOUND, "publicapi.no-address");
        }
        throw new HttpRequestMethodNotSupportedException(request.getMethod(), methods);
    }

    private static boolean answers(RequestMappingInfo info, PathContainer path) {
        PathPatternsRequestCondition patterns = info.getPathPatternsCondition();
        return patterns != null && patterns.getPatterns().stream().anyMatch(pattern -> pattern.matches(path));
    }
}
