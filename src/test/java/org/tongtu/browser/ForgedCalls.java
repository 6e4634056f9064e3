package org.tongtu.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A browser that does not say to the server what its page would have it say. */
record ForgedCalls(Page page) {

    private static final Predicate<String> CALLS = address -> address.contains("v-r=uidl");
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What the page would have said of a click; the server only hears that nothing happened. */
    JsonNode swallow(Runnable click) {
        return instead(JSON.createArrayNode(), click);
    }

    /** @return the whole message that the page meant to send about a click; other calls go out in its place */
    JsonNode instead(JsonNode calls, Runnable click) {
        var meant = new AtomicReference<JsonNode>();
        page.route(CALLS, route -> {
            JsonNode message = JSON.readTree(route.request().postData());
            if (meant.get() != null || !message.get("rpc").toString().contains("\"click\"")) {
                route.resume();
                return;
            }
            meant.set(message);
            route.resume(new Route.ResumeOptions().setPostData(
                    JSON.writeValueAsBytes(((ObjectNode) message.deepCopy()).set("rpc", calls))));
        });
        page.waitForResponse(answer -> CALLS.test(answer.url()) && meant.get() != null, click);
        page.unroute(CALLS);
        return meant.get();
    }

    /** Sends somebody else's message with this browser's cookies; returns the answer's status and text. */
    String send(JsonNode message, String address) {
        return (String) page.evaluate("""
                ([address, body]) => fetch(address, {method: 'POST', headers: {'Content-Type': 'application/json; charset=UTF-8'}, body})
                    .then(async answer => answer.status + ' ' + await answer.text())""",
                List.of(address, JSON.writeValueAsString(message)));
    }
}
