package org.tongtu.uikit;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.BaseJsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What many open pages hold alike, borders, styles, code lists, texts, is kept once and not once per page: Flow holds
 * every property of every element for as long as its page is open. Only for values that nobody changes any more; each
 * is forgotten with the last page that holds it.
 */
public final class Shared {

    private static final Map<Object, WeakReference<Object>> KNOWN = new WeakHashMap<>();

    private Shared() {}

    /** The value that stands for all equal ones. */
    @SuppressWarnings("unchecked") // equal values of the same class
    public static <T> T one(T value) {
        synchronized (KNOWN) {
            @Nullable WeakReference<Object> reference = KNOWN.get(value);
            @Nullable Object known = reference == null ? null : reference.get();
            if (known == null || known.getClass() != value.getClass()) {
                KNOWN.put(value, new WeakReference<>(value));
                return value;
            }
            return (T) known;
        }
    }

    /** The same for JSON; an object's parts are shared also where the whole is a page's own. */
    public static BaseJsonNode json(BaseJsonNode tree) {
        if (tree instanceof ObjectNode object) {
            object.properties().stream().filter(part -> part.getValue().isContainer()).forEach(part -> part.setValue(one(part.getValue())));
        }
        return one(tree);
    }
}
