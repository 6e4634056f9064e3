/** Rules in a proposal: the form in which one is written, what it would find, and what a change of rules would do. */
@NamedInterface("rules-ui")
@NullMarked
package org.tongtu.proposal.rules.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
