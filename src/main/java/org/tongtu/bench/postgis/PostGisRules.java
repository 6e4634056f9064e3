package org.tongtu.bench.postgis;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The default standard's rules about overlaps, containment and distances as somebody would write them in SQL, on the same
 * features, projected once and indexed; which town a parcel lies in is known beforehand (none for one that lies in two).
 */
public final class PostGisRules implements Closeable {

    private static final String MEET = "select count(*) from work a join work b on a.geom && b.geom and ST_Relate(a.geom, b.geom, 'T********')"
            + " where a.layer = '%s' and b.layer = '%s'";
    private static final String NEAR = "select count(*) from work a join work b on ST_DWithin(a.geom, b.geom, %f / cos(radians(31.08)))"
            + " where a.layer = '%s' and b.layer = '%s' and b.value in (%s)";

    private static final Map<String, String> RULES = rules();

    private final PostgresServer server;
    private final PostgresWire wire;

    private PostGisRules(PostgresServer server) throws IOException {
        this.server = server;
        this.wire = server.connect();
    }

    private static Map<String, String> rules() {
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put("ground-belongs-to-one", "select count(*) from parcel a join parcel b on a.id < b.id and a.geom && b.geom"
                + " and ST_Relate(a.geom, b.geom, 'T********')");
        rules.put("farmland-redline-apart", MEET.formatted("basic-farmland", "eco-redline"));
        rules.put("farmland-urban-apart", MEET.formatted("basic-farmland", "urban-boundary"));
        rules.put("redline-urban-apart", MEET.formatted("eco-redline", "urban-boundary"));
        rules.put("mining-outside-redline", MEET.formatted("mining-zone", "eco-redline"));
        rules.put("mining-outside-farmland", MEET.formatted("mining-zone", "basic-farmland"));
        rules.put("mining-outside-water-source", MEET.formatted("mining-zone", "water-source"));
        rules.put("industry-outside-redline", MEET.formatted("industry", "eco-redline"));
        rules.put("industry-outside-farmland", MEET.formatted("industry", "basic-farmland"));
        rules.put("industry-outside-grade-one", MEET.formatted("industry", "water-source"));
        rules.put("industry-in-urban-boundary", "select count(*) from work a where a.layer = 'industry' and not exists"
                + " (select from work b where b.layer = 'urban-boundary' and ST_Covers(b.geom, a.geom))");
        rules.put("inside-territory", "select (select count(*) from parcel where not ST_Covers((select geom from territory), geom))"
                + " + (select count(*) from work where not ST_Covers((select geom from territory), geom))");
        rules.put("mining-from-settlements", NEAR.formatted(300.0, "mining-zone", "settlement", "'village'"));
        rules.put("mining-from-main-roads", NEAR.formatted(100.0, "mining-zone", "road", "'primary'"));
        rules.put("mining-from-local-roads", NEAR.formatted(50.0, "mining-zone", "road", "'local'"));
        rules.put("uses-compatible", "select count(*) from parcel a join parcel b on a.town <> b.town and ST_DWithin(a.geom, b.geom,"
                + " 50 / cos(radians(31.08))) where (left(a.class, 2), left(b.class, 2)) in"
                + " (('07', '10'), ('07', '11'), ('08', '10'), ('08', '11'), ('14', '10')) or left(a.class, 2) = '01' and b.class like '1002%'");
        return rules;
    }

    /** The rules that are put to it. */
    public static Collection<String> codes() {
        return RULES.keySet();
    }

    /** Empty, where no server with PostGIS is installed. */
    public static Optional<PostGisRules> start() throws IOException {
        Optional<Path> installed = PostGis.installed();
        return installed.isEmpty() ? Optional.empty() : Optional.of(new PostGisRules(new PostgresServer(installed.get())));
    }

    /**
     * @param parcels id, class, well-known text
     * @param works layer, value, well-known text
     */
    public void load(Iterator<String[]> parcels, Iterator<String[]> works) throws IOException {
        server.execute("""
                create extension postgis;
                create table rawparcel (id text, class text, geom geometry);
                create table rawwork (layer text, value text, geom geometry);
                \\copy rawparcel from '%s'
                \\copy rawwork from '%s'
                create table parcel as select id, class, ST_Transform(ST_SetSRID(geom, 4326), 3857) as geom,
                  case when ST_XMax(geom) <= 117.096 then 0 when ST_XMin(geom) >= 117.096 then 1 end
                  + case when ST_YMax(geom) <= 31.08 then 0 when ST_YMin(geom) >= 31.08 then 2 end as town from rawparcel;
                create table work as select layer, value, ST_Transform(ST_SetSRID(geom, 4326), 3857) as geom from rawwork;
                create table territory as select ST_Transform(ST_SetSRID(ST_MakeEnvelope(116.998, 30.998, 117.194, 31.162), 4326), 3857) as geom;
                create index on parcel using gist (geom);
                create index on work using gist (geom);
                vacuum analyze;
                """.formatted(server.file("parcels.tsv", parcels), server.file("works.tsv", works)));
        for (var rule : RULES.entrySet()) {
            wire.prepare(rule.getKey(), rule.getValue());
        }
    }

    /** How much each rule finds. */
    public Map<String, Long> check() throws IOException {
        Map<String, Long> found = new LinkedHashMap<>();
        for (String rule : RULES.keySet()) {
            found.put(rule, ByteBuffer.wrap(wire.ask(rule)).getLong());
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        wire.close();
        server.close();
    }
}
