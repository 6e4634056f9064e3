package org.tongtu.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tongtu.kernel.Actor;
import org.tongtu.monitoring.Assessment;
import org.tongtu.monitoring.Projects;
import org.tongtu.monitoring.Warnings;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Plans;

/** Is it working? What is off track first, in words; then what is on course; then what is being built. */
@Controller
class MonitoringPages {

    private final Pages pages;
    private final Plans plans;
    private final Warnings warnings;
    private final Projects projects;

    MonitoringPages(Pages pages, Plans plans, Warnings warnings, Projects projects) {
        this.pages = pages;
        this.plans = plans;
        this.warnings = warnings;
        this.projects = projects;
    }

    @GetMapping("/monitoring/{plan}")
    ResponseEntity<byte[]> monitoring(@PathVariable String plan, HttpServletRequest request, Locale locale) {
        PlanId id = PlanId.parse(plan);
        return pages.shared(request, locale, "monitoring", r -> model(id));
    }

    private Map<String, ?> model(PlanId id) {
        List<Assessment> measured = warnings.assess(Actor.ANONYMOUS, id).stream().filter(it -> it.reading() != null).toList();
        return Map.of("plan", plans.get(Actor.ANONYMOUS, id),
                "behind", measured.stream().filter(Assessment::isOffTrack).sorted(worstFirst()).toList(),
                "onCourse", measured.stream().filter(it -> !it.isOffTrack()).toList(),
                "projects", projects.list(Actor.ANONYMOUS));
    }

    private static Comparator<Assessment> worstFirst() {
        return Comparator.comparing((Assessment it) -> java.util.Objects.requireNonNull(it.reading()).level()).reversed()
                .thenComparing(it -> java.util.Objects.requireNonNull(it.reading()).attainment());
    }
}
