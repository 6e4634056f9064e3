package org.tongtu.publicapi.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.meeting.MeetingId;
import org.tongtu.meeting.minutes.AddResolution;
import org.tongtu.meeting.minutes.CompleteResolution;
import org.tongtu.meeting.minutes.ResolutionDetails;
import org.tongtu.meeting.minutes.Resolutions;

/** What meetings resolved, followed until done. */
@RestController
@RequestMapping("/api/v1")
class ResolutionApi {

    private final CurrentActor current;
    private final Resolutions resolutions;

    ResolutionApi(CurrentActor current, Resolutions resolutions) {
        this.current = current;
        this.resolutions = resolutions;
    }

    record Added(UUID key, @Nullable UUID item, String text, JurisdictionCode lead, String supporting, LocalDate due) {}

    record Id(UUID id) {}

    record Completed(UUID key, JurisdictionCode jurisdiction, String note) {}

    @GetMapping("/resolutions")
    List<ResolutionDetails> list() {
        return resolutions.list(current.get());
    }

    @GetMapping("/meetings/{number}/resolutions")
    List<ResolutionDetails> list(@PathVariable int number) {
        return resolutions.list(current.get(), new MeetingId(number));
    }

    @PostMapping("/meetings/{number}/resolutions")
    @ResponseStatus(HttpStatus.CREATED)
    Id add(@PathVariable int number, @RequestBody Added it) {
        return new Id(resolutions.add(current.get(), new AddResolution(it.key(), new MeetingId(number), it.item(),
                it.text(), it.lead(), it.supporting(), it.due())));
    }

    @PostMapping("/resolutions/{resolution}/completion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void complete(@PathVariable UUID resolution, @RequestBody Completed it) {
        resolutions.complete(current.get(), new CompleteResolution(it.key(), it.jurisdiction(), resolution, it.note()));
    }
}
