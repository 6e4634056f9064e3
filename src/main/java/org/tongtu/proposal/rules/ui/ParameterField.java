package org.tongtu.proposal.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import java.util.function.Consumer;
import org.tongtu.plan.standard.Parameter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The field of one parameter.
 *
 * @param shown what stands in the form
 * @param marked where a problem is told
 * @param fill shows what a cell states
 * @param state writes what is chosen into a cell; what cannot be read is written as it was typed
 */
record ParameterField(Parameter parameter, Component shown, HasValidation marked, Consumer<JsonNode> fill, Consumer<ObjectNode> state) {

    void mark(String problem) {
        marked.setInvalid(!problem.isEmpty());
        marked.setErrorMessage(problem);
    }
}
