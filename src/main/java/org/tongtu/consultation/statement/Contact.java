package org.tongtu.consultation.statement;

import java.util.regex.Pattern;

/** An address people can be reached at. Only what can be no e-mail and no telephone at all is turned away. */
public final class Contact {

    private static final Pattern MAIL = Pattern.compile("[^\\s@,;]{1,64}@[^\\s@,;.]+(\\.[^\\s@,;.]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d\\s().\\-–/]+(\\s*(转|分机|ext\\.?|x)\\s*\\d{1,6})?", Pattern.CASE_INSENSITIVE);
    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 20;

    private Contact() {}

    public static boolean isPlausible(String line) {
        long digits = line.chars().filter(Character::isDigit).count();
        boolean phone = PHONE.matcher(line).matches() && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
        return phone || MAIL.matcher(line).matches();
    }
}
