package org.tongtu.region;

import java.util.List;
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
        for (JurisdictionCode code : region.alliance().members()) {
            territorial(region, "planner", code, Role.PLANNER, Role.LIAISON);
            territorial(region, "delegate", code, Role.DELEGATE);
        }
        for (JurisdictionCode code : region.alliance().observers()) {
            territorial(region, "observer", code, Role.OBSERVER);
        }
        Localized alliance = region.alliance().name();
        create("secretary", "secretary", alliance, new Grant(Role.SECRETARY, null));
        create("expert", "expert", alliance, new Grant(Role.EXPERT, null));
        create("admin", "admin", alliance, new Grant(Role.ADMIN, null));
        create("resident1", "resident1", alliance);
        create("resident2", "resident2", alliance);
    }

    private void territorial(RegionPackage region, String kind, JurisdictionCode code, Role... roles) {
        Localized place = region.jurisdictions().stream()
                .filter(each -> each.code().equals(code))
                .map(FoundJurisdiction::name)
                .findFirst()
                .orElseThrow();
        Grant[] grants = List.of(roles).stream().map(role -> new Grant(role, code)).toArray(Grant[]::new);
        create(kind, kind + "." + code, place, grants);
    }

    private void create(String kind, String local, Localized place, Grant... grants) {
        String name = texts.get(Texts.CHINESE, "region.account." + kind, place);
        var card = Localized.of(texts.get(Texts.CHINESE, "region.card." + kind, place),
                texts.get(Texts.ENGLISH, "region.card." + kind, place));
        accounts.create(Actor.SYSTEM,
                new CreateDemoAccount(Ids.next(), local + "@demo.local", name, List.of(grants), card));
    }
}
