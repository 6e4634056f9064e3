package org.tongtu.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.consultation.statement.PlainText;
import org.tongtu.consultation.statement.Stance;
import org.tongtu.consultation.statement.StatementRules;
import org.tongtu.consultation.statement.Topic;

/**
 * The statement form as somebody filled it in, whatever it is: every word comes back in the page when it is refused.
 *
 * @param village the picked settlement's id, or {@code town:<code>} for a town as a whole; blank when not said
 * @param elsewhere the place in one's own words
 * @param place GeoJSON of a place picked on the map, blank without JavaScript
 * @param website a field people do not see; machines fill it in
 */
public record StatementForm(
        String token,
        String stance,
        List<Point> points,
        String village,
        String elsewhere,
        String place,
        String people,
        String contact,
        String website) {

    /** One point's topic and words. */
    public record Point(String topic, String text) {

        public Optional<Topic> known() {
            return one(Topic.values(), topic);
        }
    }

    static StatementForm empty(String token, @Nullable String village) {
        return new StatementForm(token, "", List.of(new Point("", "")), village == null ? "" : village, "", "", "1", "", "");
    }

    static StatementForm of(HttpServletRequest request) {
        var points = new ArrayList<Point>();
        for (int i = 1; i <= StatementRules.POINT_LIMIT + 1 && request.getParameter("text" + i) != null; i++) {
            points.add(new Point(line(request, "topic" + i), PlainText.clean(request.getParameter("text" + i))));
        }
        return new StatementForm(line(request, "token"), line(request, "stance"),
                points.isEmpty() ? List.of(new Point("", "")) : points, line(request, "village"),
                line(request, "elsewhere"), line(request, "place"), line(request, "people"), line(request, "contact"),
                line(request, "website"));
    }

    private static String line(HttpServletRequest request, String name) {
        return PlainText.line(request.getParameter(name));
    }

    /** The points that say something; empty ones are not sent. */
    public List<Point> written() {
        return points.stream().filter(point -> !point.text().isBlank()).toList();
    }

    StatementForm withToken(String fresh) {
        return new StatementForm(fresh, stance, points, village, elsewhere, place, people, contact, website);
    }

    StatementForm withAnotherPoint() {
        var more = new ArrayList<>(points);
        if (more.size() < StatementRules.POINT_LIMIT) {
            more.add(new Point("", ""));
        }
        return new StatementForm(token, stance, more, village, elsewhere, place, people, contact, website);
    }

    Optional<Stance> knownStance() {
        return one(Stance.values(), stance);
    }

    Optional<UUID> villageId() {
        try {
            return village.isBlank() || village.startsWith("town:") ? Optional.empty() : Optional.of(UUID.fromString(village));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Optional<String> townCode() {
        return village.startsWith("town:") && village.length() > 5 ? Optional.of(village.substring(5)) : Optional.empty();
    }

    /** 0 where it is no number, which the rules refuse in words. */
    public int peopleCount() {
        return people.isBlank() ? 1 : people.matches("\\d{1,6}") ? Integer.parseInt(people) : 0;
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, String name) {
        return java.util.Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
