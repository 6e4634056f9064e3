package org.tongtu.plan.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import tools.jackson.databind.json.JsonMapper;

/** Profiles for tests. */
public final class ProfileFixtures {

    private ProfileFixtures() {}

    /** @param cells name, value, name, value … */
    public static Thing profile(JurisdictionCode member, Object... cells) {
        Map<String, CellValue> values = new LinkedHashMap<>();
        values.put(ProfileCells.JURISDICTION, CellValue.of(member.value()));
        for (int i = 0; i < cells.length; i += 2) {
            values.put((String) cells[i], cells[i + 1] instanceof Integer number ? CellValue.of(number) : CellValue.of((String) cells[i + 1]));
        }
        return Thing.inEdition(1, ProfileCells.id(new PlanId("test"), member), ThingKind.PROFILE, member.value(), values);
    }

    public static Cell cell(String json) {
        return new Cell(CellValue.parse(JsonMapper.shared().readTree(json)), Version.ofEdition(1));
    }
}
