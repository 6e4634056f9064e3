package org.tongtu.shell;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves Vaadin's theme, which lies outside the workspace's own path. */
@Configuration(proxyBeanMethods = false)
class ThemeFiles implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/aura/**")
                .addResourceLocations("classpath:/META-INF/resources/aura/")
                .setCachePeriod(3600);
    }
}
