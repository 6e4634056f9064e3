package org.tongtu.identity;

import java.net.InetAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.CannotStart;

/**
 * A demo is not production: its accounts have published passwords. They exist only with the embedded database on
 * loopback, or when explicitly wanted; with an external database and a public address the portal does not start.
 */
@Component("demo")
public class Demo implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    public static final String PASSWORD = "tongtu-demo";

    private final IdentityProperties wish;
    private final boolean external;

    Demo(IdentityProperties wish, @Value("${tongtu.database.url:}") String database) {
        this.wish = wish;
        this.external = !database.isBlank();
        if (external && allowed() && wish.isPublic()) {
            throw new CannotStart("TONGTU_DEMO=true with an external database and the public address " + wish.baseUrl()
                    + ": demo accounts have published passwords.", "Set TONGTU_DEMO=false.");
        }
    }

    /** Whether demo accounts may be made and used. */
    public boolean allowed() {
        return wish.demo() == null ? !external && !wish.isPublic() : wish.demo();
    }

    /** A demo that nobody asked for answers this machine only. */
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (wish.demo() == null && allowed() && factory.getAddress() == null) {
            factory.setAddress(InetAddress.getLoopbackAddress());
        }
    }
}
