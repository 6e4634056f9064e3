package org.tongtu.proposal.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanFrame;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.profile.ProfileCells;
import org.tongtu.plan.profile.ProfileRules;
import org.tongtu.plan.profile.ProfileWords;
import org.tongtu.plan.standard.CodeLists;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.standard.RuleKinds;
import org.tongtu.plan.standard.Rules;
import org.tongtu.plan.target.Indicators;
import org.tongtu.uikit.KeptForm;
import tools.jackson.databind.json.JsonMapper;

/** A member's profile as a form: years and grid, classes, units, and figures that it holds itself to. */
class ProfileForm extends KeptForm {

    private static final List<String> NUMBERS =
            List.of(ProfileCells.BASE_YEAR, ProfileCells.NEAR_TERM_YEAR, ProfileCells.TARGET_YEAR, ProfileCells.CRS);

    private final Map<String, TextField> plain = new LinkedHashMap<>();
    private final Map<String, TextArea> classes = new LinkedHashMap<>();
    private final MeasureFields measures;
    private final Div units = new Div();
    private final Div limits = new Div();
    private final TextArea typed = new TextArea("typed");
    private final transient Rules rules;
    private boolean filling;
    private final transient ProfileWords words;

    /** @param kept the name under which what was typed outlives the page */
    ProfileForm(String kept, PlanState state, ProfileWords words, Map<String, CellValue> begun) {
        super(kept);
        this.rules = Rules.of(state);
        PlanFrame frame = state.frame();
        this.words = words;
        addClassNames("rule-form", "profile-form");
        typed.addClassName("rule-kept");
        typed.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                fill(Typed.cells(change.getValue()));
            }
        });
        plain(ProfileCells.TITLE, "");
        plain(ProfileCells.BASE_YEAR, frame.baseYear() + "");
        plain(ProfileCells.NEAR_TERM_YEAR, frame.nearTermYear() + "");
        plain(ProfileCells.TARGET_YEAR, frame.targetYear() + "");
        plain(ProfileCells.CRS, "EPSG:4490");
        CodeLists.list().forEach(list -> classes.put(ProfileCells.classes(list.name()), lines(list.name())));
        measures = new MeasureFields(state, this::changed);
        add(group("profile.form.plan", plain.values().stream()),
                group("profile.form.limits", Stream.of(limits, more("profile.form.more-limits", limits, this::limit))),
                group("profile.form.measures", measures.list()),
                group("profile.form.units", Stream.of(units, more("profile.form.more-units", units, () -> new UnitRow(this::changed)))),
                group("profile.form.classes", classes.values().stream()), typed);
        fill(begun);
    }

    private void plain(String cell, String joint) {
        TextField field = Typed.field(getTranslation("profile.cell." + cell), this::changed);
        field.setHelperText(joint.isEmpty() ? "" : getTranslation("profile.form.joint", joint));
        plain.put(cell, field);
    }

    private TextArea lines(String list) {
        var lines = new TextArea(getTranslation("profile.classes-of", words.list(list)));
        lines.setPlaceholder("011 → 0101");
        lines.setMaxHeight("16rem");
        lines.addValueChangeListener(change -> changed());
        return lines;
    }

    private FieldSet group(String key, Stream<? extends Component> fields) {
        var group = new FieldSet(getTranslation(key));
        unkept(group);
        var help = new Paragraph(getTranslation(key + "-help"));
        help.addClassName("help");
        group.add(help);
        fields.forEach(group::add);
        return group;
    }

    private Button more(String key, Div rows, Supplier<ProfileRow> row) {
        return new Button(getTranslation(key), VaadinIcon.PLUS.create(), click -> rows.add(row.get()));
    }

    private LimitRow limit() {
        return new LimitRow(stricterOnes(), words, this::changed);
    }

    private List<Rule> stricterOnes() {
        return rules.byChapter().values().stream().flatMap(List::stream)
                .filter(rule -> RuleKinds.of(rule).filter(kind -> !kind.figures().isEmpty()).isPresent())
                .toList();
    }

    /** What fills itself was not changed by anybody. */
    private void fill(Map<String, CellValue> cells) {
        filling = true;
        put(cells);
        filling = false;
    }

    private void put(Map<String, CellValue> cells) {
        units.removeAll();
        limits.removeAll();
        plain.forEach((cell, field) -> field.setValue(Typed.shown(cells.getOrDefault(cell, CellValue.NULL), 0)));
        classes.forEach((cell, lines) -> lines.setValue(Typed.classes(cells.getOrDefault(cell, CellValue.NULL))));
        measures.fill(cells);
        cells.forEach((cell, value) -> {
            ProfileCells.indicatorOf(cell).flatMap(Indicators::find).ifPresent(indicator -> {
                var row = new UnitRow(this::changed);
                row.fill(indicator, value);
                units.add(row);
            });
            ProfileCells.limitOf(cell).ifPresent(of -> rules.find(of.rule()).ifPresent(rule -> RuleKinds.of(rule)
                    .flatMap(kind -> kind.figure(of.parameter()))
                    .ifPresent(parameter -> {
                        LimitRow row = limit();
                        row.fill(rule, parameter, value);
                        limits.add(row);
                    })));
        });
    }

    private void changed() {
        if (filling) {
            return;
        }
        typed.setValue(JsonMapper.shared().writeValueAsString(cells()));
        keepFilled();
    }

    /** What it says, cell by cell. */
    Map<String, CellValue> cells() {
        Map<String, CellValue> cells = new LinkedHashMap<>();
        plain.forEach((cell, field) -> cells.put(cell, NUMBERS.contains(cell) ? Typed.number(field.getValue(), 0) : Typed.text(field.getValue())));
        classes.forEach((cell, lines) -> cells.put(cell, Typed.classes(lines.getValue())));
        cells.putAll(measures.cells());
        rows().forEach(row -> row.cell().ifPresent(cell -> cells.put(cell, row.value())));
        return cells;
    }

    private Stream<ProfileRow> rows() {
        return Stream.concat(limits.getChildren(), units.getChildren()).map(ProfileRow.class::cast);
    }

    /** Tells beside each field what is wrong with it. */
    boolean isSound() {
        boolean sound = true;
        Map<String, CellValue> said = cells();
        for (var field : fields().entrySet()) {
            Optional<Refused> problem = ProfileRules.problem(field.getKey(), said.getOrDefault(field.getKey(), CellValue.NULL), rules);
            field.getValue().setInvalid(problem.isPresent());
            problem.ifPresent(it -> field.getValue().setErrorMessage(getTranslation(it.messageKey(), it.arguments())));
            sound &= problem.isEmpty();
        }
        return sound;
    }

    private Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new LinkedHashMap<>(plain);
        fields.putAll(classes);
        fields.putAll(measures.fields());
        rows().forEach(row -> row.cell().ifPresent(cell -> fields.put(cell, row.field())));
        return fields;
    }
}
