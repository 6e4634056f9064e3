package org.tongtu.region;

import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.tongtu.identity.Demo;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Refused;
import org.tongtu.language.Texts;
import org.tongtu.region.files.BuiltInFiles;
import org.tongtu.region.files.RegionNote;
import org.tongtu.region.files.RegionRefused;

/**
 * Loads the wanted region ({@code --region DIR}) or the built-in demo before the web server accepts its first request.
 * A package that is refused stops the start: its reasons are in the log, nothing is in the database.
 */
@Component
class RegionStart implements SmartLifecycle {

    static final String DEMO = "classpath:region/chihe";

    private static final Logger LOG = LoggerFactory.getLogger(RegionStart.class);
    private static final String NONE = "none";

    private final Regions regions;
    private final RegionStory story;
    private final Texts texts;
    private final String wanted;
    private final Demo demo;
    private volatile boolean running;

    RegionStart(Regions regions, RegionStory story, Texts texts, Demo demo, Environment environment) {
        this.regions = regions;
        this.story = story;
        this.texts = texts;
        this.wanted = environment.getProperty("tongtu.region", "").strip();
        this.demo = demo;
    }

    @Override
    public void start() {
        running = true;
        if (!wanted.isEmpty() && !wanted.equals(NONE)) {
            load(wanted);
        } else if (wanted.isEmpty() && demo.allowed() && new BuiltInFiles(DEMO.substring("classpath:".length())).exists()) {
            load(DEMO);
        }
    }

    private void load(String folder) {
        try {
            if (isNew(folder)) {
                say(regions.load(Actor.SYSTEM, new LoadRegion(Ids.next(), folder)));
            }
            List<RegionNote> untold = story.tell(Regions.files(folder));
            untold.forEach(scene -> LOG.warn(scene.in(locale(), texts)));
        } catch (RegionRefused refused) {
            refused.problems().forEach(problem -> LOG.error(problem.in(locale(), texts)));
            throw refused;
        } catch (Refused refused) {
            LOG.error(texts.refusal(locale(), refused));
            throw refused;
        }
    }

    /** The demo is for an empty portal: whatever region is there stays. A package that somebody names is looked at. */
    private boolean isNew(String folder) {
        return !folder.equals(DEMO) || regions.find(Actor.SYSTEM).isEmpty();
    }

    private void say(RegionReport report) {
        LOG.info(texts.get(locale(), "region.loaded", report.region().name(), report.taken(), report.files().size(),
                report.skipped(), report.findings().size()));
        report.findings().forEach(finding -> LOG.warn(finding.in(locale(), texts)));
    }

    /** Logs are read by whoever runs the machine, in the machine's language. */
    private static Locale locale() {
        return Locale.getDefault().getLanguage().equals("zh") ? Texts.CHINESE : Texts.ENGLISH;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Long before the web server, which starts in one of the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }
}
