package org.tongtu.plan.profile;

/**
 * A figure of a joint rule that a member holds itself to instead.
 *
 * @param rule the joint rule's code
 * @param parameter of the rule, by its name
 * @param value in the parameter's unit
 */
public record Threshold(String rule, String parameter, double value) {}
