/** Papers 文书: headings, words and tables as a Word document and as a PDF, and the letters that may be embedded in one. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.tongtu.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
