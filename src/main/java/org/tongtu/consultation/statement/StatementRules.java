package org.tongtu.consultation.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.BrokenGeometry;
import org.tongtu.geodata.GeoJson;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Refused.Kind;

/** How much may be said at once, and in what shape. Each refusal says which point it speaks of. */
public final class StatementRules {

    public static final int TEXT_LIMIT = 10_000;
    public static final int POINT_LIMIT = 20;
    public static final int VILLAGE_LIMIT = 100;
    public static final int CONTACT_LIMIT = 200;
    public static final int PEOPLE_LIMIT = 10_000;
    private static final int VERTEX_LIMIT = 500;

    private StatementRules() {}

    /** The statement as it will be kept: words cleaned, places checked and put on the grid. */
    static GiveStatement checked(GiveStatement given) {
        if (given.points().isEmpty()) {
            throw new Refused(Kind.INVALID, "statement.no-points");
        }
        if (given.points().size() > POINT_LIMIT) {
            throw new Refused(Kind.INVALID, "statement.too-many-points", given.points().size(), POINT_LIMIT);
        }
        if (given.people() < 1 || given.people() > PEOPLE_LIMIT) {
            throw new Refused(Kind.INVALID, "statement.people", PEOPLE_LIMIT);
        }
        List<PointGiven> points = java.util.stream.IntStream.range(0, given.points().size())
                .mapToObj(i -> checked(i + 1, given.points().get(i)))
                .toList();
        return new GiveStatement(given.key(), given.consultation(), given.stance(), given.jurisdiction(),
                shortened(PlainText.line(given.village()), VILLAGE_LIMIT, "statement.village-too-long"), given.people(),
                contact(given.contact()), points);
    }

    private static PointGiven checked(int number, PointGiven point) {
        String text = PlainText.clean(point.text());
        if (text.isBlank()) {
            throw new Refused(Kind.INVALID, "statement.no-words", number);
        }
        if (text.length() > TEXT_LIMIT) {
            throw new Refused(Kind.TOO_LARGE, "statement.too-long", number, text.length(), TEXT_LIMIT);
        }
        return new PointGiven(point.topic(), text, place(number, point.place()), point.anchor());
    }

    private static @Nullable String contact(@Nullable String contact) {
        String line = shortened(PlainText.line(contact), CONTACT_LIMIT, "statement.contact-too-long");
        if (line.isEmpty()) {
            return null;
        }
        if (!Contact.isPlausible(line)) {
            throw new Refused(Kind.INVALID, "statement.contact");
        }
        return line;
    }

    private static String shortened(String line, int limit, String reason) {
        if (line.length() > limit) {
            throw new Refused(Kind.TOO_LARGE, reason, limit);
        }
        return line;
    }

    private static @Nullable String place(int number, @Nullable String geoJson) {
        if (geoJson == null || geoJson.isBlank()) {
            return null;
        }
        try {
            Geometry place = GeoJson.read(geoJson);
            if (place.isEmpty() || place.getNumPoints() > VERTEX_LIMIT) {
                throw new Refused(Kind.INVALID, "statement.place", number);
            }
            return GeoJson.write(place);
        } catch (BrokenGeometry e) {
            throw new Refused(Kind.INVALID, "statement.place", number);
        }
    }
}
