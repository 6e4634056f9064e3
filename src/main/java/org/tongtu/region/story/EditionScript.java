package org.tongtu.region.story;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tongtu.plan.ApproveEdition;
import org.tongtu.plan.Editions;
import org.tongtu.region.files.Section;

/** The competent authority approves an edition; the joint office records the document. */
@Component
@Order(6)
class EditionScript implements Script {

    private static final String OFFICE = "secretary@demo.local";

    private final Editions editions;
    private final Cast cast;

    EditionScript(Editions editions, Cast cast) {
        this.editions = editions;
        this.cast = cast;
    }

    @Override
    public List<Scene> scenes(Story story) {
        return story.root().children("editions").stream()
                .filter(edition -> edition.text("kind").equals("APPROVED"))
                .map(edition -> Scene.at(story.at(edition.text("date")), "edition " + edition.text("number"), () -> approve(story, edition)))
                .toList();
    }

    private void approve(Story story, Section edition) {
        LocalDate date = story.at(edition.text("date")).atZone(story.zone()).toLocalDate();
        editions.approve(cast.actor(OFFICE), new ApproveEdition(story.key("edition " + edition.text("number")), story.plan(),
                edition.whole("number"), edition.localized("authority").zh(), edition.text("documentNumber"), date,
                edition.text("scan")));
    }
}
