package org.tongtu.analysis.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongtu.analysis.theme.Theme;
import org.tongtu.database.Schemas;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.plan.PlanFixtures;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.map.MapPicture;
import org.tongtu.proposal.history.Moment;
import org.tongtu.testing.PortalTest;

/** A link gives nobody a right: whoever opens a view gets what is for them, and no word of the rest but how much it is. */
@PortalTest
class SavedViewsTests {

    private static final String WORD = "111.01,37.01,111.15,37.12~eco-redline:70,landuse:100,road:40";
    private static final Moment FIRST = Moment.ofEdition(1);

    @Autowired
    SavedViews views;

    @Autowired
    PlanFixtures plans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Schemas schemas;

    private final Actor planner = actor(Role.PLANNER, WEST);
    private final Actor resident = actor(Role.RESIDENT);
    private PlanId plan;

    @BeforeEach
    void aPlanWhoseRedlineIsForMembers() {
        plan = plans.found(PlanFixtures.standard(Map.of("eco-redline", "members")));
    }

    private SaveView save(String name, @Nullable Theme theme) {
        return new SaveView(Ids.next(), name, plan, FIRST, MapPicture.parse(WORD), theme);
    }

    private int entries(UUID view) {
        return jdbc.sql("select count(*) from " + schemas.trace() + ".trace_entry where subject_kind = 'view' and subject_id = ?").param(view.toString()).query(Integer.class).single();
    }

    private static void refused(String reason, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refused.class).extracting(it -> ((Refused) it).reason()).isEqualTo(reason);
    }

    @Test
    void aViewComesBackAsItWasSaved() {
        UUID id = views.save(planner, save(" 河谷 ", Theme.parse("GH-01~target~2035~natural~5")));
        OpenedView opened = views.open(planner, id);
        assertThat(opened.withheld()).isZero();
        assertThat(opened.view().name()).isEqualTo("河谷");
        assertThat(opened.view().picture()).hasToString(WORD);
        assertThat(opened.view().theme()).hasToString("GH-01~target~2035~natural~5");
        assertThat(views.list(planner)).extracting(SavedView::id).containsExactly(id);
        assertThat(views.list(resident)).isEmpty();
    }

    @Test
    void whoOpensALinkGetsOnlyTheLayersThatAreForThem() {
        UUID id = views.save(planner, save("红线", null));
        OpenedView opened = views.open(resident, id);
        assertThat(opened.view().picture().layers()).containsOnlyKeys("landuse", "road");
        assertThat(opened.withheld()).isEqualTo(1);
        assertThat(opened.toString()).doesNotContain("eco-redline");
    }

    @Test
    void nobodySavesALayerThatTheyDoNotSee() {
        UUID id = views.save(resident, save("红线", null));
        assertThat(views.open(planner, id).view().picture().layers()).doesNotContainKey("eco-redline");
    }

    @Test
    void onlyTheOwnerRenamesAndRemovesAndTheLinkStaysUntilThen() {
        UUID id = views.save(planner, save("旧名", null));
        refused("analysis.view-gone", () -> views.rename(resident, new RenameView(Ids.next(), id, "别人的")));
        refused("analysis.view-gone", () -> views.remove(resident, new RemoveView(Ids.next(), id)));
        views.rename(planner, new RenameView(Ids.next(), id, "新名"));
        assertThat(views.open(resident, id).view().name()).isEqualTo("新名");
        views.remove(planner, new RemoveView(Ids.next(), id));
        refused("analysis.view-gone", () -> views.open(planner, id));
        assertThat(entries(id)).isEqualTo(3);
    }

    @Test
    void sendingTwiceSavesOnce() {
        SaveView command = save("一次", null);
        assertThat(views.save(planner, command)).isEqualTo(views.save(planner, command));
        assertThat(views.list(planner)).hasSize(1);
    }

    @Test
    void whatCannotBeShownIsNotSaved() {
        refused("analysis.view-name", () -> views.save(planner, save("  ", null)));
        refused("analysis.view-name", () -> views.save(planner, save("长".repeat(SavedViews.LONGEST_NAME + 1), null)));
        refused("analysis.view-edition", () -> views.save(planner, new SaveView(Ids.next(), "方案", plan,
                Moment.of(new ProposalId(1)), MapPicture.parse(WORD), null)));
        assertThatThrownBy(() -> views.save(planner, new SaveView(Ids.next(), "没有这一版", plan, Moment.ofEdition(9), MapPicture.parse(WORD), null)))
                .isInstanceOf(Refused.class);
        refused("access.sign-in", () -> views.save(Actor.ANONYMOUS, save("无名", null)));
    }

    @Test
    void anAccountKeepsSoManyAndNoMore() {
        for (int i = 0; i < SavedViews.MOST_VIEWS; i++) {
            views.save(planner, save("视图 " + i, null));
        }
        refused("analysis.view-limit", () -> views.save(planner, save("多一个", null)));
        views.remove(planner, new RemoveView(Ids.next(), Objects.requireNonNull(views.list(planner).getLast().id())));
        assertThat(views.save(planner, save("多一个", null))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "111,37,111.2,37.2", "111,37,110,38~", "111,37,1111,38~", "111,37,112,38~a:101", "111,37,112,38~a b:1", "a,b,c,d~"})
    void aPictureThatDescribesNoMapIsRefused(String word) {
        assertThatThrownBy(() -> MapPicture.parse(word)).isInstanceOf(Refused.class);
    }

    @Test
    void aPictureWithoutLayersIsAPicture() {
        assertThat(MapPicture.parse("-71.5,37,112.25,38~")).hasToString("-71.5,37,112.25,38~");
    }
}
