/** Findings as files: a spreadsheet, a text table, shapes. */
@NamedInterface("file")
@NullMarked
package org.tongtu.finding.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
