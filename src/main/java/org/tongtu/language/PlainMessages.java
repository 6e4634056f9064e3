package org.tongtu.language;

import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Prints a whole number as it stands: proposal 1024 is not "1,024". Where a text wants groups it says so itself. */
class PlainMessages extends ResourceBundleMessageSource {

    @Override
    protected MessageFormat createMessageFormat(String message, @Nullable Locale locale) {
        MessageFormat format = super.createMessageFormat(message, locale);
        Format[] given = format.getFormatsByArgumentIndex();
        for (int i = 0; i < given.length; i++) {
            if (given[i] == null) {
                format.setFormatByArgumentIndex(i, new Plain(locale == null ? Locale.ROOT : locale));
            }
        }
        return format;
    }

    private static final class Plain extends Format {

        private final Locale locale;

        Plain(Locale locale) {
            this.locale = locale;
        }

        @Override
        public StringBuffer format(Object value, StringBuffer into, FieldPosition position) {
            boolean fraction = value instanceof Number && !(value instanceof Integer) && !(value instanceof Long);
            return into.append(fraction ? NumberFormat.getInstance(locale).format(value) : value.toString());
        }

        @Override
        public Object parseObject(String source, ParsePosition position) {
            position.setIndex(source.length());
            return source;
        }
    }
}
