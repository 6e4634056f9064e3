package org.tongtu.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tongtu.exchange.format.Formats;
import org.tongtu.jobs.CommandLineTask;
import org.tongtu.jobs.Options;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.CannotStart;
import org.tongtu.kernel.Refused;
import org.tongtu.language.Texts;
import org.tongtu.plan.PlanId;

/**
 * {@code ./tongtu export FILE --plan P --layer L [--as ACCOUNT] [--charset GBK]}: a layer of the edition in force, in the format
 * that the file's ending names, as far as the account may see it; without one, as far as everybody may.
 */
@Component
class ExportTask implements CommandLineTask {

    private final People people;
    private final Exports exports;
    private final Formats formats;
    private final Texts texts;

    ExportTask(People people, Exports exports, Formats formats, Texts texts) {
        this.people = people;
        this.exports = exports;
        this.formats = formats;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public int run(List<String> args) {
        Options options = Options.parse(args, "plan", "layer", "as", "charset");
        if (options.rest().size() != 1 || Files.exists(Path.of(options.rest().getFirst()))) {
            throw new CannotStart("export: name one new file (.gpkg, .zip for a shapefile, .geojson).",
                    "usage: tongtu export FILE --plan P --layer L [--as ACCOUNT] [--charset GBK]");
        }
        try {
            Path file = Path.of(options.rest().getFirst());
            LayerFile written = write(options, file);
            System.out.println(texts.get(ImportTask.locale(), "exchange.exported", written.features(), file.toString()));
            return 0;
        } catch (Refused refused) {
            System.err.println("export: " + texts.refusal(ImportTask.locale(), refused));
            return 1;
        }
    }

    private LayerFile write(Options options, Path file) {
        Actor actor = options.find("as").map(people::as).orElse(Actor.ANONYMOUS);
        String format = formats.forName(file.getFileName().toString()).ending();
        var wanted = Wanted.whole(options.require("layer"), format, options.find("charset").orElse(null));
        LayerFile written = exports.edition(actor, new PlanId(options.require("plan")), 0, wanted);
        try {
            Files.write(file, written.content(), StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
        return written;
    }
}
