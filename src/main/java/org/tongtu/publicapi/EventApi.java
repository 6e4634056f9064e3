package org.tongtu.publicapi;

import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.tongtu.access.RolesHeld;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.proposal.Presences;
import org.tongtu.proposal.Present;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.log.Operations;

/** What happens at a proposal, as it happens: operations, conflicts, moves, who is here. */
@RestController
@RequestMapping("/api/v1/proposals/{number}")
class EventApi {

    private final CurrentActor current;
    private final Proposals proposals;
    private final Operations operations;
    private final Presences presences;
    private final EventStreams streams;
    private final DisclosedLog disclosed;
    private final RolesHeld roles;

    EventApi(CurrentActor current, Proposals proposals, Operations operations, Presences presences, EventStreams streams,
            DisclosedLog disclosed, RolesHeld roles) {
        this.current = current;
        this.proposals = proposals;
        this.operations = operations;
        this.presences = presences;
        this.streams = streams;
        this.disclosed = disclosed;
        this.roles = roles;
    }

    /** The stream ends after ten minutes; a reader comes back, with its rights asked anew, and reads what it missed. */
    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@PathVariable int number) {
        var proposal = new ProposalId(number);
        Actor actor = current.get();
        return streams.open(proposal, () -> head(actor, proposals.get(actor, proposal)), disclosed.shown(actor, proposal),
                () -> roles.now(actor).equals(actor) && operations.isReadable(actor, proposal));
    }

    private EventStreams.Head head(Actor actor, ProposalDetails proposal) {
        return new EventStreams.Head(
                proposal.edition(), proposal.sequence(), proposal.summary().state(), proposals.writersFor(actor, proposal.id()));
    }

    @PostMapping("/presence")
    List<Present> announce(@PathVariable int number, @RequestBody Present present) {
        return presences.announce(current.get(), new ProposalId(number), present);
    }

    @DeleteMapping("/presence/{client}")
    void leave(@PathVariable int number, @PathVariable UUID client) {
        presences.leave(current.get(), new ProposalId(number), client);
    }
}
