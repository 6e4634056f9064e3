package org.tongtu.kernel;

import java.util.LinkedHashMap;
import java.util.Map;

/** The answers that were asked for last, so many of them; what nobody asks for any more goes first. For one thread at a time. */
public final class Recent<K, V> extends LinkedHashMap<K, V> {

    private final int most;

    public Recent(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
