package org.tongtu.publicapi.meeting;

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
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Subject;
import org.tongtu.meeting.AddItem;
import org.tongtu.meeting.Agenda;
import org.tongtu.meeting.ConfirmItem;
import org.tongtu.meeting.DecideItem;
import org.tongtu.meeting.Decision;
import org.tongtu.meeting.ItemDetails;
import org.tongtu.meeting.ItemMode;
import org.tongtu.meeting.MeetingId;
import org.tongtu.meeting.OpenItem;
import org.tongtu.meeting.Outcome;
import org.tongtu.meeting.Outcomes;
import org.tongtu.meeting.RemoveItem;

/** Agenda items: put on, called up, decided, confirmed. */
@RestController
@RequestMapping("/api/v1")
class AgendaApi {

    private final CurrentActor current;
    private final Agenda agenda;
    private final Outcomes outcomes;

    AgendaApi(CurrentActor current, Agenda agenda, Outcomes outcomes) {
        this.current = current;
        this.agenda = agenda;
        this.outcomes = outcomes;
    }

    /** @param subject {@code {"kind": "proposal", "id": "12"}}, a warning, or nothing for a free topic */
    record Added(UUID key, String title, String summary, @Nullable Subject subject, ItemMode mode) {}

    record Keyed(UUID key) {}

    record Decided(UUID key, Outcome outcome, String wording, String reason, List<String> changes, @Nullable List<UUID> reopens) {}

    @PostMapping("/meetings/{number}/items")
    @ResponseStatus(HttpStatus.CREATED)
    ItemDetails add(@PathVariable int number, @RequestBody Added it) {
        return agenda.get(current.get(), agenda.add(current.get(), new AddItem(
                it.key(), new MeetingId(number), it.title(), it.summary(), it.subject(), it.mode())));
    }

    @GetMapping("/items/{item}")
    ItemDetails get(@PathVariable UUID item) {
        return agenda.get(current.get(), item);
    }

    @PostMapping("/items/{item}/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID item, @RequestBody Keyed it) {
        agenda.remove(current.get(), new RemoveItem(it.key(), item));
    }

    @PostMapping("/items/{item}/opening")
    ItemDetails open(@PathVariable UUID item, @RequestBody Keyed it) {
        agenda.open(current.get(), new OpenItem(it.key(), item));
        return get(item);
    }

    /** How the votes weigh now, if the outcome were this one. */
    @GetMapping("/items/{item}/tally")
    Decision weigh(@PathVariable UUID item, @RequestParam(defaultValue = "APPROVED") Outcome outcome) {
        return outcomes.weigh(current.get(), item, outcome);
    }

    @PostMapping("/items/{item}/decision")
    ItemDetails decide(@PathVariable UUID item, @RequestBody Decided it) {
        return outcomes.decide(current.get(), new DecideItem(
                it.key(), item, it.outcome(), it.wording(), it.reason(), it.changes(),
                it.reopens() == null ? List.of() : it.reopens()));
    }

    @PostMapping("/items/{item}/confirmation")
    ItemDetails confirm(@PathVariable UUID item, @RequestBody Keyed it) {
        return outcomes.confirm(current.get(), new ConfirmItem(it.key(), item));
    }
}
