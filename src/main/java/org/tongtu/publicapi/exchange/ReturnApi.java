package org.tongtu.publicapi.exchange;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.exchange.KeepFile;
import org.tongtu.exchange.Note;
import org.tongtu.exchange.Returned;
import org.tongtu.exchange.ReturnedFeature;
import org.tongtu.exchange.ReturnedFeature.Outcome;
import org.tongtu.exchange.Returns;
import org.tongtu.exchange.TakeFile;
import org.tongtu.exchange.TakenFile;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Subject;
import org.tongtu.language.Texts;

/** Brings an edited file back into a proposal: hand in, look at what it would change, take it over. */
@RestController
@RequestMapping("/api/v1/proposals/{number}/files")
class ReturnApi {

    private static final int MOST_LISTED = 10_000;

    private final CurrentActor current;
    private final Returns returns;
    private final Texts texts;

    ReturnApi(CurrentActor current, Returns returns, Texts texts) {
        this.current = current;
        this.returns = returns;
        this.texts = texts;
    }

    /** A feature and what would become of it; unchanged ones are only counted. */
    record Line(Outcome outcome, String row, UUID thing, String title, List<String> cells, boolean contested, @Nullable String reason) {}

    record Preview(UUID file, String name, String layer, int created, int modified, int deleted, int unchanged, int skipped,
            int contested, List<String> notes, List<Line> features, String digest) {}

    /** @param looked the preview's digest: refused where something else would be written by now; left out, whatever the file changes is */
    record Take(UUID key, JurisdictionCode jurisdiction, boolean deletions, @Nullable Subject cause, @Nullable String looked) {}

    /** The file as the body, whatever type it is sent as; nothing of it is taken over yet. */
    @PostMapping(consumes = MediaType.ALL_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Preview keep(
            @PathVariable int number,
            @RequestParam UUID key,
            @RequestParam JurisdictionCode jurisdiction,
            @RequestParam String layer,
            @RequestParam String name,
            @RequestParam(required = false) @Nullable Integer crs,
            @RequestParam(required = false) @Nullable String charset,
            @RequestBody byte[] content) {
        UUID file = returns.keep(current.get(), new KeepFile(key, jurisdiction, new ProposalId(number), layer, name, content, crs, charset));
        return preview(number, file);
    }

    @GetMapping("/{file}")
    Preview preview(@PathVariable int number, @PathVariable UUID file) {
        requireHere(number, file);
        Returned found = returns.preview(current.get(), file);
        return new Preview(file, found.fileName(), found.layer(), found.count(Outcome.CREATED), found.count(Outcome.MODIFIED),
                found.count(Outcome.DELETED), found.count(Outcome.UNCHANGED), found.count(Outcome.SKIPPED), found.contested(),
                found.notes().stream().map(this::words).toList(),
                found.features().stream().filter(it -> it.outcome() != Outcome.UNCHANGED).limit(MOST_LISTED).map(this::line).toList(), found.digest());
    }

    /** All of it or nothing; features that are missing in the file only where {@code deletions} says so. */
    @PostMapping("/{file}/taking")
    TakenFile take(@PathVariable int number, @PathVariable UUID file, @RequestBody Take it) {
        requireHere(number, file);
        return returns.take(current.get(), new TakeFile(it.key(), it.jurisdiction(), file, it.deletions(), it.cause(), it.looked()));
    }

    private void requireHere(int number, UUID file) {
        if (returns.proposalOf(current.get(), file).number() != number) {
            throw new Refused(Refused.Kind.NOT_FOUND, "exchange.unknown-file");
        }
    }

    private Line line(ReturnedFeature it) {
        return new Line(it.outcome(), it.row(), it.thing(), it.title(), it.cells(), it.contested(), it.note() == null ? null : words(it.note()));
    }

    private String words(Note note) {
        return texts.get(org.springframework.context.i18n.LocaleContextHolder.getLocale(), note.key(), note.arguments().toArray());
    }
}
