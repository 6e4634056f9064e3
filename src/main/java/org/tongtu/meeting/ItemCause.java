package org.tongtu.meeting;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Subject;
import org.tongtu.proposal.AmendmentCause;

/** An item about the proposal on the agenda of a joint meeting. */
@Component
class ItemCause implements AmendmentCause {

    private final ItemRepository items;

    ItemCause(ItemRepository items) {
        this.items = items;
    }

    @Override
    public String kind() {
        return "item";
    }

    @Override
    public boolean concerns(ProposalId proposal, UUID id) {
        return items.find(id).filter(item -> Subject.of(ItemDetails.PROPOSAL, proposal).equals(item.subject())).isPresent();
    }
}
