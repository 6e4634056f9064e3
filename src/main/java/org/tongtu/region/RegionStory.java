package org.tongtu.region;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongtu.database.Transactions;
import org.tongtu.identity.Demo;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.Actor;
import org.tongtu.region.files.PackageFiles;
import org.tongtu.region.files.RegionNote;
import org.tongtu.region.files.YamlFile;
import org.tongtu.region.story.Story;
import org.tongtu.region.story.StoryTeller;

/**
 * After a package with a story was loaded and its people exist, tells the story once. A telling that was cut short by a
 * stop begins again at the next start; scenes already told stay as they are, because their commands have keys.
 */
@Component
class RegionStory {

    private final RegionRepository regions;
    private final StoryTeller teller;
    private final Alliances alliances;
    private final Demo demo;
    private final Transactions transactions;

    RegionStory(RegionRepository regions, StoryTeller teller, Alliances alliances, Demo demo, Transactions transactions) {
        this.regions = regions;
        this.teller = teller;
        this.alliances = alliances;
        this.demo = demo;
        this.transactions = transactions;
    }

    /** What could not be told; empty where there is no story or it was told before. */
    List<RegionNote> tell(PackageFiles files) {
        Optional<String> file = YamlFile.read(files, PackageFiles.INDEX).findText("story");
        if (file.isEmpty() || !demo.allowed() || regions.isStoryTold()) {
            return List.of();
        }
        RegionReport report = regions.find().orElseThrow();
        if (!report.region().plan().value().equals(YamlFile.read(files, PackageFiles.INDEX).child("plan").text("id"))) {
            return List.of();
        }
        var story = new Story(files, YamlFile.read(files, file.get()), report.region().plan(), report.region().loadedAt(),
                alliances.get(Actor.SYSTEM).zone(), report.digest());
        List<RegionNote> refused = teller.tell(story);
        transactions.run(() -> {
            regions.toldStory(refused);
            return refused;
        });
        return refused;
    }
}
