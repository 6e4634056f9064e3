package org.tongtu.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tongtu.jobs.CommandLineTask;
import org.tongtu.jobs.Options;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.CannotStart;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.language.Texts;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.plan.standard.Layers;
import org.tongtu.proposal.CreateProposal;
import org.tongtu.proposal.Ground;
import org.tongtu.proposal.ProposalPath;

/** {@code ./tongtu import FILE… --plan P --layer L --as ACCOUNT [--for CODE] [--ground G]}: files become a draft proposal. */
@Component
class ImportTask implements CommandLineTask {

    private final People people;
    private final Editions editions;
    private final LayerImports imports;
    private final Texts texts;

    ImportTask(People people, Editions editions, LayerImports imports, Texts texts) {
        this.people = people;
        this.editions = editions;
        this.imports = imports;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int run(List<String> args) {
        Options options = Options.parse(args, "plan", "layer", "as", "for", "ground");
        try {
            bring(options);
            return 0;
        } catch (Refused refused) {
            System.err.println("import: " + texts.refusal(locale(), refused));
            return 1;
        }
    }

    private void bring(Options options) {
        List<Path> files = options.rest().stream().map(Path::of).toList();
        if (files.isEmpty() || !files.stream().allMatch(Files::isReadable)) {
            throw new CannotStart("import: there is no file " + files + ".", "Name one or more files: .gpkg, .zip (shapefile) or .geojson.");
        }
        Actor actor = people.as(options.require("as"));
        PlanId plan = new PlanId(options.require("plan"));
        JurisdictionCode town = people.town(actor, options);
        int number = editions.current(actor, plan).number();
        PlanState edition = editions.state(actor, plan, number);
        LayerDefinition layer = Layers.of(edition).get(options.require("layer"));
        var report = new ImportReport();
        List<Returned> compared = imports.compare(actor, town, edition, number, layer, files);
        if (compared.stream().allMatch(LayerImports::changesNothing)) {
            compared.forEach(report::count);
            say(report, texts.get(locale(), "exchange.no-proposal"));
            return;
        }
        ProposalId proposal = imports.draft(actor, new CreateProposal(
                key(actor, edition, layer, files), town, plan, ProposalPath.ADJUSTMENT, ground(options),
                both("exchange.title", names(files), layer.name()), both("exchange.reason", names(files), layer.name()), null));
        files.forEach(file -> imports.fill(actor, town, proposal, layer.code(), file, report));
        say(report, texts.get(locale(), "exchange.proposal", Integer.toString(proposal.number())));
    }

    private void say(ImportReport report, String proposal) {
        report.told().forEach(each -> System.out.println(
                each.name() + ": " + texts.get(locale(), each.note().key(), each.note().arguments().toArray())));
        System.out.println(texts.get(locale(), "exchange.report", proposal, report.created(), report.changed(),
                report.unchanged(), report.skipped(), report.conflicts()));
    }

    private Localized both(String key, Object... arguments) {
        return Localized.of(texts.get(Texts.CHINESE, key, arguments), texts.get(Texts.ENGLISH, key, arguments));
    }

    private static Ground ground(Options options) {
        try {
            return Ground.valueOf(options.find("ground").orElse(Ground.EVALUATION_SHOWS_NEED.name()));
        } catch (IllegalArgumentException unknown) {
            throw new CannotStart("--ground is one of " + List.of(Ground.values()) + ".", "");
        }
    }

    private static String names(List<Path> files) {
        return String.join(", ", files.stream().map(file -> file.getFileName().toString()).toList());
    }

    /** The same person importing the same content into the same edition means the same proposal. */
    private static UUID key(Actor actor, PlanState edition, LayerDefinition layer, List<Path> files) {
        var all = new StringBuilder(actor.id() + "/" + edition.key() + "/" + layer.code());
        for (Path file : files) {
            try {
                all.append('/').append(UUID.nameUUIDFromBytes(Files.readAllBytes(file)));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file, e);
            }
        }
        return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    static Locale locale() {
        return Texts.supported(Locale.getDefault().getLanguage().equals("zh") ? Texts.CHINESE : Texts.ENGLISH);
    }
}
