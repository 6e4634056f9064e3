package org.tongtu.shell;

import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Every open workbench holds a connection that waits for news nearly all the time, so what Tomcat sets aside for each is kept
 * small: requests are short, and nobody sends trailers.
 */
@Component
class WaitingConnections implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final int READ_BYTES = 2048;
    private static final int WRITE_BYTES = 4096;
    private static final int TRAILER_BYTES = 512;

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appReadBufSize", Integer.toString(READ_BYTES));
            connector.setProperty("socket.appWriteBufSize", Integer.toString(WRITE_BYTES));
            if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
                http.setMaxTrailerSize(TRAILER_BYTES);
            }
        });
    }
}
