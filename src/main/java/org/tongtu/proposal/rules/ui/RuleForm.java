package org.tongtu.proposal.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.standard.RuleDraft;
import org.tongtu.plan.standard.RuleKind;
import org.tongtu.plan.standard.RuleKinds;
import org.tongtu.plan.standard.RuleProblem;
import org.tongtu.plan.standard.Severity;
import org.tongtu.uikit.KeptForm;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A rule as a form: kind, parameters with their units, how grave, in which words, on what basis. */
class RuleForm extends KeptForm {

    private static final List<Severity> OFFERED = List.of(Severity.FORBID, Severity.WARN, Severity.ADVISE);

    private final Select<RuleKind> kind = new Select<>();
    private final ParameterFields parameters;
    private final Select<Severity> severity = new Select<>();
    private final WordFields words;
    private final TextArea chosen = new TextArea("chosen");
    private final Paragraph trouble = new Paragraph();
    private final Paragraph found = new Paragraph();
    private final transient RuleDraft begun;
    private final transient Consumer<RuleDraft> changed;

    /** @param kept the name under which what was typed outlives the page */
    RuleForm(String kept, RuleDraft begun, LayerChoice choice, Consumer<RuleDraft> changed) {
        super(kept);
        this.begun = begun;
        this.changed = changed;
        this.parameters = new ParameterFields(choice, this::changed);
        this.words = new WordFields(getTranslation("rules.words"), this::changed);
        addClassName("rule-form");
        kind.setLabel(getTranslation("rules.kind"));
        kind.setItems(RuleKinds.list());
        kind.setItemLabelGenerator(one -> getTranslation("standard.kind." + one.word()));
        kind.setReadOnly(!begun.text(RuleDraft.KIND).isEmpty());
        kind.addValueChangeListener(change -> show(change.getValue(), begun.parameters(), change.isFromClient()));
        severity.setLabel(getTranslation("rules.severity"));
        severity.setItems(OFFERED);
        severity.setItemLabelGenerator(one -> getTranslation("rules.severity." + one));
        severity.setHelperText(getTranslation("rules.severity-help"));
        severity.addValueChangeListener(change -> react(change.isFromClient()));
        trouble.addClassName("rule-trouble");
        trouble.getElement().setAttribute("role", "status");
        trouble.setVisible(false);
        found.addClassName("rule-found-short");
        chosen.addClassName("rule-kept");
        chosen.addValueChangeListener(change -> restore(change.isFromClient(), change.getValue()));
        add(group("rules.what", kind, parameters, trouble, found), words, chosen);
        words.addComponentAtIndex(1, severity);
        fill(begun);
    }

    private FieldSet group(String key, Component... fields) {
        var group = new FieldSet(getTranslation(key));
        group.add(fields);
        return group;
    }

    private void react(boolean chosenHere) {
        if (chosenHere) {
            changed();
        }
    }

    private void fill(RuleDraft draft) {
        words.fill(draft);
        severity.setValue(Severity.find(draft.text(RuleDraft.SEVERITY)).filter(OFFERED::contains).orElse(Severity.WARN));
        RuleKinds.find(draft.text(RuleDraft.KIND)).ifPresent(known -> {
            kind.setValue(known);
            show(known, draft.parameters(), false);
        });
    }

    private void show(RuleKind chosenKind, ObjectNode stated, boolean told) {
        kind.setHelperText(getTranslation("standard.kind." + chosenKind.word() + ".help"));
        parameters.show(chosenKind, stated);
        if (told) {
            changed();
        }
    }

    private void changed() {
        RuleDraft draft = draft();
        chosen.setValue(JsonMapper.shared().writeValueAsString(draft.cells()));
        keepFilled();
        changed.accept(draft);
    }

    RuleDraft draft() {
        RuleDraft draft = begun
                .with(RuleDraft.SEVERITY, CellValue.of(severity.getValue().word()))
                .with(RuleDraft.PARAMETERS, CellValue.parse(parameters.stated()));
        if (kind.getValue() != null) {
            draft = draft.with(RuleDraft.KIND, CellValue.of(kind.getValue().word()));
        }
        return words.in(draft);
    }

    /** What the browser kept through a reload; what is no draft is left. */
    private void restore(boolean fromClient, String kept) {
        if (!fromClient) {
            return;
        }
        try {
            RuleDraft draft = begun;
            for (Map.Entry<String, JsonNode> cell : JsonMapper.shared().readTree(kept).properties()) {
                draft = draft.with(cell.getKey(), CellValue.parse(cell.getValue()));
            }
            fill(draft);
            changed();
        } catch (JacksonException notOurs) {
            chosen.clear();
        }
    }

    /**
     * Tells what is wrong beside its field.
     *
     * @param all also what nobody has come to fill in yet
     * @return whether nothing is
     */
    boolean mark(RuleDraft draft, boolean all) {
        List<RuleProblem> problems = draft.problems().stream().filter(it -> all || it.reason() != RuleProblem.Reason.MISSING).toList();
        List<RuleProblem> others = parameters.mark(problems);
        kind.setInvalid(all && kind.getValue() == null);
        kind.setErrorMessage(getTranslation("rules.problem.UNKNOWN_KIND"));
        boolean named = words.isNamed(all);
        tell(kind.getValue() == null ? "" : others.stream()
                .map(problem -> getTranslation("rules.problem." + problem.reason() + ".named", problem.name()))
                .collect(Collectors.joining(" ")));
        return problems.isEmpty() && named;
    }

    /** What is wrong with the rule as a whole: it contradicts another, takes too long. */
    void tell(String words) {
        trouble.setText(words);
        trouble.setVisible(!words.isEmpty());
    }

    /** How much it finds, for those whose screen is too narrow to have the map beside the form. */
    void found(String words) {
        found.setText(words);
    }
}
