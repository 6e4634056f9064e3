package org.tongtu.publicapi;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.paper.KeepPaper;
import org.tongtu.paper.KeptPaper;
import org.tongtu.paper.PaperType;
import org.tongtu.paper.Papers;

/** Scans of signed papers, handed in and read; a field that asks for a scan takes the reference. */
@RestController
@RequestMapping("/api/v1/papers")
class PaperApi {

    /** Nothing in a paper runs, should a browser show it after all. */
    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

    private final CurrentActor current;
    private final Papers papers;

    PaperApi(CurrentActor current, Papers papers) {
        this.current = current;
        this.papers = papers;
    }

    /**
     * @param reference what a field that asks for a scan takes
     * @param name that the paper was first handed in under
     * @param bytes how long it is
     */
    record Kept(String reference, String sha256, String name, PaperType type, int bytes) {

        static Kept of(KeptPaper it) {
            return new Kept(it.reference().toString(), it.sha256(), it.name(), it.type(), it.bytes());
        }
    }

    /** PDF, PNG or JPEG as the body, whatever type it is sent as; at most 20 MB. The same bytes again are the same paper. */
    @PostMapping(consumes = MediaType.ALL_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Kept keep(@RequestParam UUID key, @RequestParam String name, @RequestBody byte[] content) {
        return Kept.of(papers.keep(current.get(), new KeepPaper(key, name, content)));
    }

    /** The very bytes that were handed in, for the people of the members and the joint office. */
    @GetMapping("/{sha256}")
    ResponseEntity<byte[]> get(@PathVariable String sha256) {
        Actor actor = current.get();
        KeptPaper paper = papers.get(actor, sha256);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(paper.type().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(paper.name(), StandardCharsets.UTF_8).build().toString())
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("X-Content-Type-Options", "nosniff")
                .body(papers.content(actor, sha256));
    }
}
