package org.tongtu.consultation.ui;

import org.springframework.stereotype.Component;
import org.tongtu.language.Texts;
import org.tongtu.uikit.Figures;

/** What a counted window is told with. */
@Component
record WindowWords(Texts texts, Figures figures) {}
