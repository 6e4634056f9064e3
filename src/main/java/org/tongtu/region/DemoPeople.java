package org.tongtu.region;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tongtu.identity.CreateDemoAccount;
import org.tongtu.identity.Demo;
import org.tongtu.identity.DemoAccounts;
import org.tongtu.jurisdiction.FoundJurisdiction;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Grant;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Role;
import org.tongtu.language.Texts;

/** The demo's people: a planner and a delegate for each member, an observer for each observer, and the joint office. */
@Component
@Order(2)
class DemoPeople implements FoundingStep {

    private final DemoAccounts accounts;
    private final Demo demo;
    private final Texts texts;

    DemoPeople(DemoAccounts accounts, Demo demo, Texts texts) {
        this.accounts = accounts;
        this.demo = demo;
        this.texts = texts;
    }

    @Override
    public void found(RegionPackage region) {
        if (!demo.allowed()) {
            return;
        }
        List<CreateDemoAccount> people = new ArrayList<>();
        for (JurisdictionCode code : region.alliance().members()) {
            people.add(territorial(region, "planner", code, Role.PLANNER, Role.LIAISON));
            people.add(territorial(region, "delegate", code, Role.DELEGATE));
        }
        for (JurisdictionCode code : region.alliance().observers()) {
            people.add(territorial(region, "observer", code, Role.OBSERVER));
        }
        people.add(office(region, "secretary", new Grant(Role.SECRETARY, null)));
        people.add(office(region, "expert", new Grant(Role.EXPERT, null)));
        people.add(office(region, "admin", new Grant(Role.ADMIN, null)));
        people.add(office(region, "resident1"));
        people.add(office(region, "resident2"));
        List<String> first = List.copyOf(region.cards().keySet());
        people.sort(Comparator.comparingInt(each -> first.contains(each.email()) ? first.indexOf(each.email()) : first.size()));
        people.forEach(each -> accounts.create(Actor.SYSTEM, each));
    }

    private CreateDemoAccount territorial(RegionPackage region, String kind, JurisdictionCode code, Role... roles) {
        Localized place = region.jurisdictions().stream()
                .filter(each -> each.code().equals(code))
                .map(FoundJurisdiction::name)
                .findFirst()
                .orElseThrow();
        Grant[] grants = Stream.of(roles).map(role -> new Grant(role, code)).toArray(Grant[]::new);
        return person(region, kind, kind + "." + code, place, grants);
    }

    private CreateDemoAccount office(RegionPackage region, String kind, Grant... grants) {
        return person(region, kind, kind, region.alliance().name(), grants);
    }

    /** A story says on the card what waits for the person; else the card says what the role is for. */
    private CreateDemoAccount person(RegionPackage region, String kind, String local, Localized place, Grant... grants) {
        String email = local + "@demo.local";
        var usual = Localized.of(texts.get(Texts.CHINESE, "region.card." + kind, place),
                texts.get(Texts.ENGLISH, "region.card." + kind, place));
        return new CreateDemoAccount(Ids.next(), email, texts.get(Texts.CHINESE, "region.account." + kind, place),
                List.of(grants), since(region), region.cards().getOrDefault(email, usual));
    }

    /** In office since the plan's base year, so that whatever a story tells was done by somebody who held the role. */
    private static Instant since(RegionPackage region) {
        return LocalDate.of(region.plan().frame().baseYear(), 1, 1).atStartOfDay(region.alliance().zone()).toInstant();
    }
}
