package org.tongtu.region.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tongtu.database.TimeShift;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Refused;
import org.tongtu.language.Texts;
import org.tongtu.region.files.RegionNote;

/**
 * Tells a story scene by scene, each in its own transaction and at its own time. The services do not know that they are
 * in a story: whatever they refuse did not happen, and is reported.
 */
@Component
public class StoryTeller {

    private final List<Script> scripts;
    private final Now now;
    private final Texts texts;

    StoryTeller(List<Script> scripts, Now now, Texts texts) {
        this.scripts = scripts;
        this.now = now;
        this.texts = texts;
    }

    /** Tells what has happened by now and returns what could not be told, in words. What is still to come is left out. */
    public List<RegionNote> tell(Story story) {
        List<RegionNote> refused = new ArrayList<>();
        scripts.stream()
                .flatMap(script -> script.scenes(story).stream())
                .filter(scene -> !scene.at().isAfter(story.loadedAt()))
                .sorted(Comparator.comparing(Scene::turn))
                .forEach(scene -> tell(scene, refused));
        return refused;
    }

    private void tell(Scene scene, List<RegionNote> refused) {
        try (var past = TimeShift.by(Duration.between(now.instant(), scene.at()))) {
            scene.act().run();
        } catch (Refused reason) {
            refused.add(RegionNote.of("region.finding.story", scene.name(), texts.refusal(Texts.CHINESE, reason)));
        }
    }
}
