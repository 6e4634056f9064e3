package org.tongtu.meeting;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongtu.plan.EditionAgreed;

/** Writes onto the agenda item which edition came of it. */
@Component
class EditionNotes {

    private final ItemRepository items;

    EditionNotes(ItemRepository items) {
        this.items = items;
    }

    @EventListener
    void on(EditionAgreed event) {
        items.setEdition(event.proposal(), event.edition());
    }
}
