package org.tongtu.publicapi.consultation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.consultation.window.NoticeMinimum;
import org.tongtu.consultation.window.NoticeWindow;
import org.tongtu.consultation.window.NoticeWindows;
import org.tongtu.consultation.window.StateNoticeMinimum;
import org.tongtu.consultation.window.StateWorkYear;
import org.tongtu.consultation.window.WorkYear;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.ProposalId;

/** How long a notice has to be open, counted ahead; and what is counted with: the members' minima, the years' days off. */
@RestController
@RequestMapping("/api/v1")
class NoticeWindowApi {

    private final CurrentActor current;
    private final NoticeWindows windows;
    private final Now now;

    NoticeWindowApi(CurrentActor current, NoticeWindows windows, Now now) {
        this.current = current;
        this.windows = windows;
        this.now = now;
    }

    record Published(UUID key, WorkYear year) {}

    /** Of a notice that opens then, or now. */
    @GetMapping("/proposals/{number}/notice-window")
    NoticeWindow window(@PathVariable int number, @RequestParam(required = false) @Nullable Instant opensAt) {
        return windows.of(current.get(), new ProposalId(number), opensAt == null ? now.instant() : opensAt);
    }

    @GetMapping("/notice-minima")
    List<NoticeMinimum> minima() {
        return windows.minima(current.get());
    }

    @PostMapping("/notice-minima")
    @ResponseStatus(HttpStatus.CREATED)
    NoticeMinimum state(@RequestBody StateNoticeMinimum command) {
        return windows.state(current.get(), command);
    }

    @GetMapping("/work-years")
    List<WorkYear> years() {
        return windows.years(current.get());
    }

    @PostMapping("/work-years")
    @ResponseStatus(HttpStatus.CREATED)
    WorkYear publish(@RequestBody Published it) {
        return windows.publish(current.get(), new StateWorkYear(it.key(), it.year()));
    }
}
