package org.tongtu.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongtu.jurisdiction.AllianceDetails;
import org.tongtu.jurisdiction.FoundJurisdiction;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.FoundPlan;
import org.tongtu.plan.PlanFrame;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.DefaultStandard;
import org.tongtu.plan.standard.Rules;
import org.tongtu.region.files.PackageFiles;
import org.tongtu.region.files.Section;
import org.tongtu.region.files.YamlFile;

/** Reads a whole package and refuses it with everything that is wrong, or gives back what is to be founded. */
final class RegionReader {

    private final Reading reading;
    private final Section index;

    private RegionReader(PackageFiles files) {
        this.reading = new Reading(files);
        this.index = YamlFile.read(files, PackageFiles.INDEX);
    }

    static RegionPackage read(PackageFiles files) {
        return new RegionReader(files).read();
    }

    private RegionPackage read() {
        List<FoundJurisdiction> towns = reading.attempt(() -> new TownReader(reading, index).read(), List.of());
        Optional<AllianceDetails> alliance = reading.attempt(
                () -> Optional.of(new AllianceReader(index, towns).read()), Optional.empty());
        Optional<FoundPlan> plan = reading.attempt(() -> Optional.of(plan()), Optional.empty());
        List<Thing> things = things(plan.map(FoundPlan::plan), towns.stream().map(town -> town.code().value()).collect(Collectors.toSet()));
        Figures figures = reading.attempt(() -> new FigureReader(reading, index, towns).read(), Figures.NONE);
        NoticeReader.NoticeLaw notices = reading.attempt(() -> new NoticeReader(index, towns).read(), NoticeReader.NoticeLaw.NONE);
        Map<String, Localized> cards = reading.attempt(this::cards, Map.of());
        reading.problems.requireNone();
        return new RegionPackage(alliance.orElseThrow(), plan.orElseThrow(), towns, things, figures, notices, about(), cards,
                new PackageContent(reading.files.digest(), reading.reports, reading.findings));
    }

    private List<Thing> things(Optional<PlanId> named, Set<String> codes) {
        if (named.isEmpty()) {
            return List.of();
        }
        PlanId plan = named.get();
        var layers = new LayerReader(reading, plan);
        List<Thing> things = new ArrayList<>(DefaultStandard.things());
        for (Section layer : reading.attempt(() -> index.children("layers"), List.<Section>of())) {
            things.addAll(reading.attempt(() -> layers.read(layer), List.of()));
        }
        var tables = new TableReader(reading, plan, codes);
        if (index.has("targets")) {
            things.addAll(reading.attempt(() -> tables.targets(index.child("targets")), List.of()));
        }
        if (index.has("clauses")) {
            things.addAll(reading.attempt(() -> tables.clauses(index.child("clauses")), List.of()));
        }
        if (index.has("profiles")) {
            var profiles = new ProfileReader(reading, plan, codes, Rules.read(things));
            things.addAll(reading.attempt(() -> profiles.read(index.child("profiles")), List.of()));
        }
        return things;
    }

    private RegionPackage.About about() {
        return new RegionPackage.About(
                index.flag("invented", false), index.has("note") ? index.localized("note") : Localized.same(""));
    }

    private Map<String, Localized> cards() {
        Map<String, Localized> cards = new LinkedHashMap<>();
        index.findText("story").map(file -> YamlFile.read(reading.files, file)).ifPresent(story ->
                story.children("cards").forEach(card -> cards.put(card.text("account"), card.localized("text"))));
        return cards;
    }

    private FoundPlan plan() {
        Section plan = index.child("plan");
        return new FoundPlan(
                Ids.next(),
                plan.parse("id", plan.text("id"), PlanId::new),
                plan.localized("title"),
                new PlanFrame(plan.whole("baseYear"), plan.whole("nearTermYear"), plan.whole("targetYear")),
                index.text("attribution", ""));
    }
}
