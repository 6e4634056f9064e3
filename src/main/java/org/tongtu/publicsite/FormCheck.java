package org.tongtu.publicsite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.tongtu.consultation.statement.Contact;
import org.tongtu.consultation.statement.StatementRules;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Refused.Kind;

/** Everything that sending a form would be refused for, told at once, each beside the field it is about. */
final class FormCheck {

    /** @param field the id of the field in the page */
    record Problem(String field, Refused refused) {}

    private FormCheck() {}

    static List<Problem> of(StatementForm form) {
        var problems = new ArrayList<Problem>();
        if (form.knownStance().isEmpty()) {
            problems.add(problem("stance", Kind.INVALID, "publicsite.no-stance"));
        }
        if (form.written().isEmpty()) {
            problems.add(problem("text1", Kind.INVALID, "statement.no-points"));
        }
        for (int i = 1; i <= form.points().size(); i++) {
            int length = form.points().get(i - 1).text().length();
            if (length > StatementRules.TEXT_LIMIT) {
                problems.add(problem("text" + i, Kind.TOO_LARGE, "statement.too-long", i, length, StatementRules.TEXT_LIMIT));
            }
        }
        problems.addAll(ofThePerson(form));
        return problems;
    }

    private static List<Problem> ofThePerson(StatementForm form) {
        var problems = new ArrayList<Problem>();
        if (form.elsewhere().length() > StatementRules.VILLAGE_LIMIT) {
            problems.add(problem("elsewhere", Kind.TOO_LARGE, "statement.village-too-long", StatementRules.VILLAGE_LIMIT));
        }
        if (form.contact().length() > StatementRules.CONTACT_LIMIT) {
            problems.add(problem("contact", Kind.TOO_LARGE, "statement.contact-too-long", StatementRules.CONTACT_LIMIT));
        } else if (!form.contact().isEmpty() && !Contact.isPlausible(form.contact())) {
            problems.add(problem("contact", Kind.INVALID, "statement.contact"));
        }
        if (form.peopleCount() < 1 || form.peopleCount() > StatementRules.PEOPLE_LIMIT) {
            problems.add(problem("people", Kind.INVALID, "statement.people", StatementRules.PEOPLE_LIMIT));
        }
        return problems;
    }

    static HttpStatusCode status(List<Problem> problems) {
        boolean large = problems.stream().anyMatch(it -> it.refused().kind() == Kind.TOO_LARGE);
        return HttpStatusCode.valueOf((large ? Kind.TOO_LARGE : Kind.INVALID).status());
    }

    /** In the order of the page. */
    static Map<String, String> said(Reader reader, List<Problem> problems) {
        var said = new LinkedHashMap<String, String>();
        problems.forEach(it -> said.put(it.field(), Refusals.say(reader, it.refused())));
        return said;
    }

    private static Problem problem(String field, Kind kind, String reason, Object... arguments) {
        return new Problem(field, new Refused(kind, reason, arguments));
    }
}
