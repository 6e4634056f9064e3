package org.tongtu.finding.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongtu.finding.FindingFilter;
import org.tongtu.finding.FindingLinks;
import org.tongtu.finding.FindingState;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.standard.Severity;
import org.tongtu.plan.ui.ShownPlans;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.PageHeader;

/** 检查结果: everything an edition's rules find, as a list and a map, narrowed by town, rule, weight and state. */
@Route(FindingLinks.LIST)
@PermitAll
class FindingsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FindingParts parts;
    private final transient ShownPlans plans;

    FindingsView(FindingParts parts, ShownPlans plans) {
        this.parts = parts;
        this.plans = plans;
        addClassNames("page", "page-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        QueryParameters asked = event.getLocation().getQueryParameters();
        plans.find(parts.actor(), asked).ifPresentOrElse(
                shown -> add(new FindingsStage(parts, shown, filter(asked))),
                () -> add(new PageHeader(getPageTitle()), new EmptyState(
                        VaadinIcon.SCALE, getTranslation("check.empty"), getTranslation("check.empty-text"))));
    }

    private static FindingFilter filter(QueryParameters asked) {
        Optional<FindingFilter> narrowed = asked.getParameters().keySet().stream()
                .filter(Set.of(FindingLinks.TOWN, FindingLinks.RULE, FindingLinks.SEVERITY, FindingLinks.STATE)::contains)
                .findFirst()
                .map(any -> new FindingFilter(
                        asked.getSingleParameter(FindingLinks.TOWN).filter(code -> !code.isBlank() && code.length() <= 40)
                                .map(JurisdictionCode::of).orElse(null),
                        asked.getSingleParameter(FindingLinks.RULE).orElse(null),
                        known(Severity.values(), asked, FindingLinks.SEVERITY),
                        known(FindingState.values(), asked, FindingLinks.STATE)));
        return narrowed.orElse(FindingFilter.OPEN);
    }

    private static <T extends Enum<T>> @Nullable T known(T[] values, QueryParameters asked, String name) {
        String word = asked.getSingleParameter(name).orElse("");
        return Arrays.stream(values).filter(each -> each.name().equals(word)).findFirst().orElse(null);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("finding.title");
    }
}
