package org.tongtu.proposal.rules.ui;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.standard.RuleDraft;

/** What a rule is called, what it says and what it rests on, in both languages. */
class WordFields extends FieldSet {

    private final Map<String, TextFieldBase<?, String>> words = new LinkedHashMap<>();

    WordFields(String legend, Runnable changed) {
        super(legend);
        for (String word : RuleDraft.WORDS) {
            for (String tongue : List.of("_zh", "_en")) {
                TextFieldBase<?, String> field = word.equals("name") ? new TextField() : new TextArea();
                field.setLabel(getTranslation("proposal.cell." + word + tongue));
                field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        changed.run();
                    }
                });
                words.put(word + tongue, field);
                add(field);
            }
        }
    }

    void fill(RuleDraft draft) {
        words.forEach((cell, field) -> field.setValue(draft.text(cell)));
    }

    /** The draft with what is typed here; what nobody touched stays as it is. */
    RuleDraft in(RuleDraft draft) {
        RuleDraft worded = draft;
        for (Map.Entry<String, TextFieldBase<?, String>> word : words.entrySet()) {
            String typed = word.getValue().getValue().strip();
            worded = typed.equals(draft.text(word.getKey())) ? worded : worded.with(word.getKey(), CellValue.of(typed));
        }
        return worded;
    }

    /** @param asked whether a name has to be there by now */
    boolean isNamed(boolean asked) {
        TextFieldBase<?, String> name = Objects.requireNonNull(words.get("name_zh"));
        name.setInvalid(asked && name.getValue().isBlank());
        name.setErrorMessage(getTranslation("rules.problem.nameless"));
        return !name.isInvalid();
    }
}
