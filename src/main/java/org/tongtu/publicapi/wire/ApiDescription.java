package org.tongtu.publicapi.wire;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfToken;
import org.tongtu.plan.CellValue;

/** {@code /api/v1/openapi.json}: written from the controllers themselves, so that it cannot say something else. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(CsrfToken.class).replaceWithClass(CellValue.class, Object.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info().title("同图 Tongtu").version("1").description("""
                        Everything the workspace can do, under the same rules. A changing request carries a key of its \
                        own (UUID): sending it again changes nothing and answers the same. Refusals are \
                        application/problem+json with a stable `reason` and a `detail` in the reader's language \
                        (`?lang=zh|en`, then Accept-Language)."""))
                .components(new Components().addSecuritySchemes("token",
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }
}
