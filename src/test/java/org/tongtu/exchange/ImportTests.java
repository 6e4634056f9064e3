package org.tongtu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.tongtu.identity.CreateDemoAccount;
import org.tongtu.identity.DemoAccounts;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.CannotStart;
import org.tongtu.kernel.Grant;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.proposal.ProposalSummary;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.WithdrawProposal;
import org.tongtu.proposal.log.Operations;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestAlliance;

/** The commands themselves, on files as people have them. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class ImportTests {

    @Autowired
    ImportTask imports;

    @Autowired
    ExportTask exports;

    @Autowired
    DemoAccounts accounts;

    @Autowired
    ProposalFixtures fixtures;

    @Autowired
    Proposals proposals;

    @Autowired
    Operations operations;

    @TempDir
    Path folder;

    private final UUID known = Ids.next();
    private final String planner = "planner." + Ids.next() + "@demo.local";

    @Test
    void newAndChangedFeaturesBecomeADraftOfTheAccountAndTheRestIsNamed(CapturedOutput output) throws IOException {
        PlanId plan = plan();
        Path file = file(parcel(known.toString(), 111.02, "0301"), parcel("new", 111.04, "0101"),
                feature("line", "LineString", "[[111.0,37.01],[111.01,37.01]]"),
                feature("bow", "Polygon", "[[[111.0,37.0],[111.1,37.1],[111.1,37.0],[111.0,37.1],[111.0,37.0]]]"),
                parcel("new", 111.06, "0101"));
        assertThat(run(plan, file)).isZero();
        assertThat(output).contains("1 new, 1 changed, 0 unchanged, 3 left out", "a.geojson #3: ", "a.geojson #4: ", "a.geojson #5: ");
        ProposalSummary draft = drafts(plan).getFirst();
        assertThat(draft.jurisdiction()).isEqualTo(TestAlliance.WEST);
        Thing changed = operations.state(Actor.SYSTEM, draft.id()).find(known).orElseThrow();
        assertThat(changed.text("class")).isEqualTo("0301");
        assertThat(changed.text("name")).as("what the file leaves out stays").isEqualTo("地块");
        assertThat(parcels(draft.id())).hasSize(2);
    }

    @Test
    void theSameImportAgainFindsItsProposalAndWritesNothing(CapturedOutput output) throws IOException {
        PlanId plan = plan();
        Path file = file(parcel("one", 111.02, "0101"), feature(null, "Polygon", ring(111.04)));
        run(plan, file);
        long written = operations.head(Actor.SYSTEM, drafts(plan).getFirst().id()).sequence();
        assertThat(run(plan, file)).isZero();
        assertThat(drafts(plan)).hasSize(1);
        assertThat(operations.head(Actor.SYSTEM, drafts(plan).getFirst().id()).sequence()).isEqualTo(written);
        assertThat(output).contains("0 new, 0 changed, 2 unchanged, 0 left out");
    }

    @Test
    void afterItsProposalWasWithdrawnTheSameImportBeginsAnother() throws IOException {
        PlanId plan = plan();
        Path file = file(parcel("one", 111.02, "0101"));
        run(plan, file);
        proposals.list(Actor.SYSTEM).stream().filter(it -> it.plan().equals(plan)).forEach(this::withdraw);
        assertThat(run(plan, file)).isZero();
        assertThat(proposals.list(Actor.SYSTEM).stream().filter(it -> it.plan().equals(plan))).hasSize(2);
    }

    @Test
    void whatIsExportedAndImportedAgainChangesNothing(CapturedOutput output) throws IOException {
        PlanId plan = plan();
        Path file = folder.resolve("out.geojson");
        assertThat(exports.run(List.of(file.toString(), "--plan", plan.value(), "--layer", "landuse"))).isZero();
        assertThat(run(plan, file)).isZero();
        assertThat(drafts(plan)).isEmpty();
        assertThat(output).contains("no proposal was made");
    }

    @Test
    void aLayerForMembersIsExportedForThemAlone() throws IOException {
        PlanId plan = plan();
        String layer = "context";
        Path file = folder.resolve("members.geojson");
        assertThat(exports.run(List.of(file.toString(), "--plan", plan.value(), "--layer", layer))).isOne();
        assertThat(file).doesNotExist();
        assertThat(exports.run(List.of(file.toString(), "--plan", plan.value(), "--layer", layer, "--as", planner))).isZero();
    }

    @Test
    void whoIsNoPlannerCannotImportAndNothingIsLeft() throws IOException {
        PlanId plan = plan();
        String resident = "resident." + Ids.next() + "@demo.local";
        accounts.create(Actor.SYSTEM, new CreateDemoAccount(Ids.next(), resident, "R", List.of(), null, null));
        Path file = file(parcel("one", 111.02, "0101"));
        List<String> args = List.of(file.toString(), "--plan", plan.value(), "--layer", "landuse", "--as", resident);
        assertThatThrownBy(() -> imports.run(args)).isInstanceOf(CannotStart.class).hasMessageContaining("0 jurisdictions");
        assertThat(imports.run(java.util.stream.Stream.concat(args.stream(), java.util.stream.Stream.of("--for", "west")).toList())).isOne();
        assertThat(drafts(plan)).isEmpty();
    }

    @Test
    void aFileThatIsNoGeoJsonIsRefusedInWords(CapturedOutput output) throws IOException {
        PlanId plan = plan();
        Path file = Files.writeString(folder.resolve("a.geojson"), "{\"type\":\"FeatureCollection\",\"features\":[{]");
        assertThat(run(plan, file)).isOne();
        assertThat(output.getErr()).contains("import: ");
        assertThat(drafts(plan)).isEmpty();
    }

    private PlanId plan() {
        accounts.create(Actor.SYSTEM, new CreateDemoAccount(
                Ids.next(), planner, "P", List.of(new Grant(Role.PLANNER, TestAlliance.WEST)), null, null));
        return fixtures.found(List.of(ProposalFixtures.parcel(known, TestAlliance.box(111.02, 37.02, 111.03, 37.03), "0101")));
    }

    private int run(PlanId plan, Path file) {
        return imports.run(List.of(file.toString(), "--plan", plan.value(), "--layer", "landuse", "--as", planner));
    }

    private void withdraw(ProposalSummary proposal) {
        Actor author = new Actor(proposal.author(), "P", java.util.Set.of(new Grant(Role.PLANNER, proposal.jurisdiction())));
        withdrawAs(author, proposal);
    }

    private void withdrawAs(Actor author, ProposalSummary proposal) {
        steps.withdraw(author, new WithdrawProposal(Ids.next(), proposal.jurisdiction(), proposal.id(), "x"));
    }

    @Autowired
    org.tongtu.proposal.ProposalSteps steps;

    private List<ProposalSummary> drafts(PlanId plan) {
        return proposals.list(Actor.SYSTEM).stream().filter(it -> it.plan().equals(plan)).toList();
    }

    private List<Thing> parcels(ProposalId proposal) {
        return operations.state(Actor.SYSTEM, proposal).list(ThingKind.FEATURE, "landuse").stream().toList();
    }

    private Path file(String... features) throws IOException {
        return Files.writeString(folder.resolve("a.geojson"),
                "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}");
    }

    private static String parcel(String id, double west, String landUse) {
        return feature(id, "Polygon", ring(west)).replace("\"properties\":{", "\"properties\":{\"class\":\"" + landUse + "\"");
    }

    private static String ring(double west) {
        double east = Math.round((west + 0.01) * 1000) / 1000.0;
        return "[[[%1$s,37.02],[%2$s,37.02],[%2$s,37.03],[%1$s,37.03],[%1$s,37.02]]]".formatted(west, east);
    }

    private static String feature(@org.jspecify.annotations.Nullable String id, String type, String coordinates) {
        return "{\"type\":\"Feature\"," + (id == null ? "" : "\"id\":\"" + id + "\",") + "\"properties\":{},\"geometry\":{\"type\":\""
                + type + "\",\"coordinates\":" + coordinates + "}}";
    }
}
