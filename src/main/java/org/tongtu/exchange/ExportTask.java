package org.tongtu.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tongtu.jobs.CommandLineTask;
import org.tongtu.jobs.Options;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.CannotStart;
import org.tongtu.kernel.Refused;
import org.tongtu.language.Texts;
import org.tongtu.plan.Cell;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.map.Disclosures;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./tongtu export FILE --plan P --layer L [--as ACCOUNT]}: a layer of the edition in force as GeoJSON, as far as the
 * account may see it; without one, as far as everybody may.
 */
@Component
class ExportTask implements CommandLineTask {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final People people;
    private final Editions editions;
    private final Disclosures disclosures;
    private final Texts texts;

    ExportTask(People people, Editions editions, Disclosures disclosures, Texts texts) {
        this.people = people;
        this.editions = editions;
        this.disclosures = disclosures;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public int run(List<String> args) {
        Options options = Options.parse(args, "plan", "layer", "as");
        if (options.rest().size() != 1 || Files.exists(Path.of(options.rest().getFirst()))) {
            throw new CannotStart("export: name one new file.", "usage: tongtu export FILE --plan P --layer L [--as ACCOUNT]");
        }
        try {
            Path file = Path.of(options.rest().getFirst());
            System.out.println(texts.get(ImportTask.locale(), "exchange.exported", write(options, file), file.toString()));
            return 0;
        } catch (Refused refused) {
            System.err.println("export: " + texts.refusal(ImportTask.locale(), refused));
            return 1;
        }
    }

    private int write(Options options, Path file) {
        Actor actor = options.find("as").map(people::as).orElse(Actor.ANONYMOUS);
        PlanId plan = new PlanId(options.require("plan"));
        DisclosedState state = disclosures.of(actor, editions.state(actor, plan, editions.current(actor, plan).number()));
        String layer = state.layer(options.require("layer"))
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "standard.unknown-layer", options.require("layer")))
                .code();
        Collection<Thing> features = state.list(ThingKind.FEATURE, layer);
        try (Writer out = Files.newBufferedWriter(file, StandardOpenOption.CREATE_NEW)) {
            out.write("{\"type\":\"FeatureCollection\",\"features\":[");
            String between = "\n";
            for (Thing feature : features) {
                out.write(between + feature(feature));
                between = ",\n";
            }
            out.write("\n]}\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
        return features.size();
    }

    /** Cells hold JSON already. */
    private static String feature(Thing feature) {
        var properties = new StringBuilder();
        feature.cells().forEach((name, cell) -> {
            if (!name.equals(Cell.GEOMETRY) && !name.equals(Cell.ALIVE)) {
                properties.append(properties.isEmpty() ? "" : ",").append(JSON.writeValueAsString(name)).append(':').append(cell.value().json());
            }
        });
        return "{\"type\":\"Feature\",\"id\":\"" + feature.id() + "\",\"properties\":{" + properties + "},\"geometry\":"
                + feature.value(Cell.GEOMETRY).json() + "}";
    }
}
