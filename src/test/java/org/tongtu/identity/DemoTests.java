package org.tongtu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DemoTests {

    private static final String EXTERNAL = "jdbc:mariadb://db.example.org/tongtu";

    @Test
    void aDemoIsAllowedOnLoopbackWithTheEmbeddedDatabase() {
        assertThat(demo(null, "", null).allowed()).isTrue();
        assertThat(demo(null, "", "http://localhost:8080").allowed()).isTrue();
    }

    @Test
    void aPublicAddressOrAnExternalDatabaseNeedsAnExplicitWish() {
        assertThat(demo(null, "", "https://192.0.2.1").allowed()).isFalse();
        assertThat(demo(null, EXTERNAL, null).allowed()).isFalse();
        assertThat(demo(true, EXTERNAL, null).allowed()).isTrue();
        assertThat(demo(false, "", null).allowed()).isFalse();
    }

    @Test
    void aPublicPortalOnAnExternalDatabaseNeverStartsAsADemo() {
        assertThatThrownBy(() -> demo(true, EXTERNAL, "https://192.0.2.1")).hasMessageContaining("TONGTU_DEMO=false");
    }

    private static Demo demo(@Nullable Boolean wish, String database, @Nullable String base) {
        return new Demo(new IdentityProperties(base == null ? null : URI.create(base), wish), database);
    }
}
