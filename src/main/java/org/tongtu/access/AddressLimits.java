package org.tongtu.access;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.tongtu.kernel.Recent;
import org.tongtu.kernel.Refused;

/**
 * How often one address may act, by whichever door it comes in: a burst at once, then one more every few seconds. A
 * whole village may share one address, so the burst is generous; knowing nobody, we keep addresses in memory only and
 * forget the oldest.
 */
@Component
public class AddressLimits {

    private static final int KNOWN = 20_000;

    private static final class Bucket {
        private double tokens;
        private long at;
    }

    private final double burst;
    private final double perSecond;
    private final Map<String, Bucket> buckets = new Recent<>(KNOWN);

    public AddressLimits(
            @Value("${tongtu.publicsite.burst:40}") double burst,
            @Value("${tongtu.publicsite.per-minute:12}") double perMinute) {
        this.burst = burst;
        this.perSecond = perMinute / 60;
    }

    /**
     * For what costs others work: a statement that has to be answered, a mail to somebody. What the portal does by
     * itself comes from no address.
     *
     * @throws Refused when the address of this request has no turn left
     */
    public void require() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                && !take(request.getRequest().getRemoteAddr(), System.nanoTime())) {
            throw new Refused(Refused.Kind.TOO_MANY, "access.too-often");
        }
    }

    /** Takes one turn; false when this address has none left. */
    public synchronized boolean take(String address, long nanoTime) {
        Bucket bucket = buckets.computeIfAbsent(address, fresh -> {
            var full = new Bucket();
            full.tokens = burst;
            full.at = nanoTime;
            return full;
        });
        bucket.tokens = Math.min(burst, bucket.tokens + (nanoTime - bucket.at) / 1e9 * perSecond);
        bucket.at = nanoTime;
        if (bucket.tokens < 1) {
            return false;
        }
        bucket.tokens -= 1;
        return true;
    }
}
