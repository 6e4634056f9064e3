package org.tongtu.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs a planner of the demo in through the plain page, as a browser without scripts would; yields the session's cookie. */
final class SignIn {

    static final String COOKIE = "JSESSIONID";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern SESSION = Pattern.compile(COOKIE + "=([^;]+)");

    private SignIn() {}

    static String session(int port, String town) throws IOException {
        try (var connection = new Connection(port)) {
            Connection.Answer page = connection.get("/login");
            String form = "username=" + encoded("planner." + town + "@demo.local") + "&password=tongtu-demo&_csrf="
                    + encoded(found(TOKEN, page.text()));
            Connection.Answer answer = connection.post("/login", "application/x-www-form-urlencoded", form,
                    "Cookie: " + COOKIE + "=" + found(SESSION, page.headers().getOrDefault("set-cookie", "")));
            if (answer.status() != 302 || answer.headers().getOrDefault("location", "").contains("/login")) {
                throw new IOException("the sign-in was refused");
            }
            return found(SESSION, answer.headers().getOrDefault("set-cookie", ""));
        }
    }

    private static String found(Pattern pattern, String text) throws IOException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IOException("the sign-in page has changed: no " + pattern);
        }
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
