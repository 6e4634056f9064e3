package org.tongtu.identity;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Whose {@code X-Forwarded-For} and {@code X-Forwarded-Proto} count: the addresses named in
 * {@code TONGTU_TRUSTED_PROXIES}, separated by commas, single or as ranges (10.0.0.0/8), and nobody else's.
 */
@Component
class TrustedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final String addresses;

    TrustedProxies(@Value("${tongtu.trusted-proxies:}") String addresses) {
        this.addresses = addresses;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (addresses.isBlank()) {
            return;
        }
        var valve = new RemoteIpValve();
        valve.setInternalProxies(pattern(addresses));
        valve.setProtocolHeader("X-Forwarded-Proto");
        factory.addEngineValves(valve);
    }

    static String pattern(String addresses) {
        return Arrays.stream(addresses.split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .map(AddressRange::of)
                .map(AddressRange::pattern)
                .collect(Collectors.joining("|"));
    }
}
