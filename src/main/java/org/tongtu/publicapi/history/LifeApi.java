package org.tongtu.publicapi.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Subject;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.ThingKind;
import org.tongtu.proposal.history.Life;
import org.tongtu.proposal.history.LifeEntry;
import org.tongtu.proposal.history.Lives;

/** The life of one thing of a plan, newest first; who wrote what is told to people in office. */
@RestController
@RequestMapping("/api/v1/plans/{plan}/things/{thing}/life")
class LifeApi {

    private final CurrentActor current;
    private final Lives lives;

    LifeApi(CurrentActor current, Lives lives) {
        this.current = current;
        this.lives = lives;
    }

    /**
     * @param proposal its number; null for the founding edition
     * @param author who wrote it; null for editions
     * @param cause what an amendment answered to
     * @param meetings what joint meetings decided, in their words
     */
    record Event(
            String moment, Instant at, LifeEntry.Step step, List<DifferenceApi.CellChange> changes, @Nullable Integer proposal,
            @Nullable String author, @Nullable JurisdictionCode jurisdiction, @Nullable Subject cause, List<Decision> meetings) {

        static Event of(LifeEntry it) {
            Optional<LifeEntry.Author> author = Optional.ofNullable(it.author());
            return new Event(it.moment().toString(), it.at(), it.step(), it.changes().stream().map(DifferenceApi.CellChange::of).toList(),
                    it.proposal() == null ? null : it.proposal().number(),
                    author.map(LifeEntry.Author::name).orElse(null), author.map(LifeEntry.Author::jurisdiction).orElse(null),
                    author.map(LifeEntry.Author::cause).orElse(null),
                    it.decisions().stream().map(each -> new Decision(each.meeting(), each.at(), each.wording())).toList());
        }
    }

    record Decision(String meeting, Instant at, String wording) {}

    record LifeJson(UUID thing, ThingKind kind, String group, List<Event> events) {}

    @GetMapping
    LifeJson get(@PathVariable PlanId plan, @PathVariable UUID thing) {
        Life life = lives.of(current.get(), plan, thing);
        return new LifeJson(thing, life.last().kind(), life.last().group(), life.entries().stream().map(Event::of).toList());
    }
}
