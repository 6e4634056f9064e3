package org.tongtu.region;

import java.util.List;
import java.util.Map;
import org.tongtu.jurisdiction.AllianceDetails;
import org.tongtu.jurisdiction.FoundJurisdiction;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.FoundPlan;
import org.tongtu.plan.Thing;

/**
 * A package as read and found sound; nothing of it is in the database yet.
 *
 * @param cards what the sign-in page says of the story's people, by e-mail, in order; empty without a story
 */
record RegionPackage(
        AllianceDetails alliance,
        FoundPlan plan,
        List<FoundJurisdiction> jurisdictions,
        List<Thing> things,
        Figures figures,
        NoticeReader.NoticeLaw notices,
        About about,
        Map<String, Localized> cards,
        PackageContent content) {

    /** Whether the region is made up, and what it says of itself. */
    record About(boolean invented, Localized note) {}

    List<FoundJurisdiction> members() {
        return jurisdictions.stream().filter(each -> alliance.isMember(each.code())).toList();
    }
}
