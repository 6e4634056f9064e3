/** The adoption report 意见采纳情况 as files to be attached to what is submitted: Word, PDF, and the 征求意见汇总表 as a spreadsheet. */
@NamedInterface("report")
@NullMarked
package org.tongtu.consultation.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
