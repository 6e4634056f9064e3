/** On paper: maps and reports as vector PDF with embedded Chinese, as pictures, as spreadsheets. */
@NamedInterface("print")
@NullMarked
package org.tongtu.analysis.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
