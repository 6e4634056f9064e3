package org.tongtu.consultation.ui;

import org.springframework.stereotype.Component;
import org.tongtu.consultation.alike.GroupAnswers;
import org.tongtu.consultation.alike.PointGroups;
import org.tongtu.consultation.alike.Suggestions;

/** What the desk asks about like points. */
@Component
record AlikeDesk(Suggestions suggestions, PointGroups groups, GroupAnswers answers) {}
