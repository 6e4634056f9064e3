package org.tongtu.publicapi.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.tongtu.exchange.EditionStamp;
import org.tongtu.exchange.Exports;
import org.tongtu.exchange.LayerFile;
import org.tongtu.exchange.Wanted;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.PlanId;
import org.tongtu.publicapi.wire.StateAnswers;

/**
 * Layers as files, as far as the reader may see them. {@code format} is the ending (gpkg, zip for shapefiles, geojson),
 * {@code charset} that of a shapefile's text (UTF-8, GBK), {@code bbox} and {@code things} choose a part.
 */
@RestController
@RequestMapping("/api/v1")
class LayerFileApi {

    /** Changes whenever a file of the same state would look different. */
    private static final String LOOK = "1";

    private final CurrentActor current;
    private final Exports exports;

    LayerFileApi(CurrentActor current, Exports exports) {
        this.current = current;
        this.exports = exports;
    }

    @GetMapping("/plans/{plan}/editions/{edition}/layers/{layer}/file")
    @Nullable ResponseEntity<byte[]> edition(
            WebRequest web,
            @PathVariable String plan,
            @PathVariable int edition,
            @PathVariable String layer,
            @RequestParam(defaultValue = "gpkg") String format,
            @RequestParam(required = false) @Nullable String charset,
            @RequestParam(required = false) double @Nullable [] bbox,
            @RequestParam(defaultValue = "") List<UUID> things) {
        var wanted = new Wanted(layer, format, charset, box(bbox), things);
        EditionStamp stamp = exports.stamp(current.get(), PlanId.parse(plan), edition, wanted);
        String tag = "W/\"" + stamp.key() + "." + LOOK + "\"";
        if (web.checkNotModified(tag)) {
            return null;
        }
        return answer(exports.edition(current.get(), PlanId.parse(plan), edition, wanted), StateAnswers.ok(tag, stamp.forMembers()));
    }

    @GetMapping("/proposals/{number}/layers/{layer}/file")
    ResponseEntity<byte[]> proposal(
            @PathVariable int number,
            @PathVariable String layer,
            @RequestParam(defaultValue = "gpkg") String format,
            @RequestParam(required = false) @Nullable String charset,
            @RequestParam(required = false) double @Nullable [] bbox,
            @RequestParam(defaultValue = "") List<UUID> things) {
        return answer(exports.proposal(current.get(), new ProposalId(number), new Wanted(layer, format, charset, box(bbox), things)),
                ResponseEntity.ok().cacheControl(CacheControl.noStore()));
    }

    private static @Nullable Envelope box(double @Nullable [] bbox) {
        if (bbox == null) {
            return null;
        }
        if (bbox.length != 4) {
            throw new Refused(Refused.Kind.INVALID, "publicapi.bbox");
        }
        return new Envelope(bbox[0], bbox[2], bbox[1], bbox[3]);
    }

    private static ResponseEntity<byte[]> answer(LayerFile file, ResponseEntity.BodyBuilder answer) {
        return answer
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString())
                .body(file.content());
    }
}
