package org.tongtu.identity;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the portal is reached and whether it may be a demo.
 *
 * @param baseUrl the address in mailed links; never taken from a request, whose Host header anybody can forge
 * @param demo true and false are explicit wishes; without one, a demo is allowed with the embedded database on loopback
 */
@ConfigurationProperties("tongtu")
record IdentityProperties(@Nullable URI baseUrl, @Nullable Boolean demo) {

    /** Whether other machines are meant to come here. */
    boolean isPublic() {
        if (baseUrl == null || baseUrl.getHost() == null) {
            return false;
        }
        try {
            return !InetAddress.getByName(baseUrl.getHost()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return true;
        }
    }
}
