/** The heart of co-editing: one gap-free log of operations per proposal, merged cell by cell, losing nothing. */
@NamedInterface("log")
@NullMarked
package org.tongtu.proposal.log;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
