package org.tongtu.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Which server is used, asked of the real configuration. */
class ExternalDatabaseTests {

    private static final String URL = "jdbc:mariadb://192.0.2.1:3306/plans?sessionVariables=time_zone='+00:00'";

    @TempDir
    Path data;

    private ApplicationContextRunner portal() {
        return new ApplicationContextRunner().withUserConfiguration(DatabaseConfiguration.class)
                .withPropertyValues("tongtu.database.data=" + data, "tongtu.database.software=target/mariadb");
    }

    @Test
    void aNamedServerIsUsedAndNoneIsStarted() {
        portal().withPropertyValues("tongtu.database.url=" + URL, "tongtu.database.user=app", "tongtu.database.owner-user=owner")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(EmbeddedServer.class);
                    assertThat(context.getBean("applicationLogin", Login.class)).hasToString("Login[mariadb://192.0.2.1:3306/plans, app]");
                    assertThat(context.getBean("ownerLogin", Login.class)).hasToString("Login[mariadb://192.0.2.1:3306/plans, owner]");
                    assertThat(context.getBean(Schemas.class)).isEqualTo(new Schemas("plans", "plans_trace"));
                    assertThat(data).isEmptyDirectory();
                });
    }

    @Test
    void withoutOneThePortalBringsItsOwn() {
        portal().withPropertyValues("tongtu.database.url=").run(context -> assertThat(context).hasSingleBean(EmbeddedServer.class));
    }
}
