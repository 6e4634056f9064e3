package org.tongtu.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The build fails on a text that somebody would miss: in one language, in a view, in a refusal, in a template. */
class TextsTests {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final String KEY = "\"([a-z][a-z0-9-]*(?:\\.[A-Za-z0-9_-]*)+)\"(\\s*\\+)?";
    private static final List<Pattern> IN_JAVA = List.of(
            Pattern.compile("(?:getTranslation|translate)\\(\\s*" + KEY),
            Pattern.compile("\\btexts\\.get\\(\\s*[\\w.()]+,\\s*" + KEY),
            Pattern.compile("Notices\\.done\\(\\s*" + KEY),
            Pattern.compile("@Menu\\([^)]*title\\s*=\\s*" + KEY));
    private static final Pattern REFUSALS = Pattern.compile("new Refused\\(\\s*(?:Refused\\.)?(?:Kind\\.)?[A-Z_]+,\\s*" + KEY);
    private static final Pattern QUESTIONS = Pattern.compile("Confirm\\.ask(?:Danger)?\\(\\s*" + KEY);
    private static final Pattern SAYS_MANY = Pattern.compile("\\b1 (?:more |new |open )?(?:people|"
            + "(?:thing|cell|feature|statement|point|conflict|table|day|member|figure|file|layer|finding|line|town|record|clause)s|entries)\\b");

    /** Of too much, of the browser's own, and what is told only of several. */
    private static final Pattern OF_MANY_ONLY =
            Pattern.compile("refused\\..+|proposal\\.editor\\.(?:several|save-all|coordinates-many)|history\\.more|exchange\\.note\\.tied|publicsite\\.people");

    private static final Pattern TEMPLATES = Pattern.compile("#\\{([a-z][A-Za-z0-9_.-]*)");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        for (String bundle : bundles()) {
            assertThat(read(bundle + ".properties").stringPropertyNames())
                    .as(bundle)
                    .isEqualTo(read(bundle + "_en.properties").stringPropertyNames());
        }
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        for (String bundle : bundles()) {
            Properties english = read(bundle + "_en.properties");
            read(bundle + ".properties").forEach((key, text) -> assertThat(arguments((String) text, key))
                    .as(bundle + ": " + key)
                    .containsAll(arguments(english.getProperty((String) key, ""), key)));
        }
    }

    @Test
    void oneThingIsNotSaidAsManyInEnglish() {
        var wrong = new TreeSet<String>();
        for (String bundle : bundles()) {
            read(bundle + "_en.properties").forEach((key, text) -> {
                if (SAYS_MANY.matcher(ofOne((String) text)).find() && !OF_MANY_ONLY.matcher((String) key).matches()) {
                    wrong.add(key + ": " + ofOne((String) text));
                }
            });
        }
        assertThat(wrong).isEmpty();
        assertThat(ofOne("{0} things differ")).containsPattern(SAYS_MANY);
        assertThat(ofOne("{0,choice,1#1 thing differs|1<{0} things differ}")).doesNotContainPattern(SAYS_MANY);
    }

    private static String ofOne(String text) {
        return new MessageFormat(text, Locale.ENGLISH).format(Stream.generate(() -> 1).limit(10).toArray());
    }

    @Test
    void everyKeyUsedInCodeAndTemplatesHasAText() {
        Set<String> known = known();
        Map<String, String> missing = new TreeMap<>(used());
        missing.keySet().removeIf(key -> key.endsWith(".") || key.endsWith("-")
                ? known.stream().anyMatch(each -> each.startsWith(key))
                : known.contains(key));
        assertThat(missing).isEmpty();
    }

    @Test
    void aMissingTextWouldBeFound() {
        assertThat(keys("add(getTranslation(\n    \"meeting.no-such-key\"))", IN_JAVA.getFirst())).containsExactly("meeting.no-such-key");
        assertThat(keys("throw new Refused(Kind.CONFLICT, \"meeting.no-quorum\")", REFUSALS)).containsExactly("meeting.no-quorum");
        assertThat(keys("getTranslation(\"role.\" + name)", IN_JAVA.getFirst())).containsExactly("role.");
        assertThat(arguments("{0} of {1,number}", "k")).containsExactlyInAnyOrder("0", "1");
    }

    private static Map<String, String> used() {
        Map<String, String> used = new TreeMap<>();
        files("src/main/java", ".java").forEach(file -> {
            String code = text(file);
            IN_JAVA.forEach(pattern -> keys(code, pattern).forEach(key -> used.put(key, file.toString())));
            keys(code, REFUSALS).forEach(key -> used.put("refused." + key, file.toString()));
            keys(code, QUESTIONS).forEach(key -> Stream.of("title", "text", "confirm").forEach(part -> used.put(key + "." + part, file.toString())));
        });
        files("src/main/resources/templates", ".html")
                .forEach(file -> keys(text(file), TEMPLATES).forEach(key -> used.put(key, file.toString())));
        return used;
    }

    private static Set<String> keys(String code, Pattern pattern) {
        return pattern.matcher(code).results().map(TextsTests::key).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A literal that is continued at run time counts as a beginning, of which some key must exist. */
    private static String key(MatchResult found) {
        boolean continued = found.groupCount() > 1 && found.group(2) != null;
        return continued && !found.group(1).endsWith(".") ? found.group(1) + "-" : found.group(1);
    }

    private static Set<String> arguments(String text, Object key) {
        assertThat(new MessageFormat(text)).as(String.valueOf(key)).isNotNull();
        return Pattern.compile("\\{(\\d+)").matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> known() {
        return bundles().stream()
                .flatMap(bundle -> read(bundle + ".properties").stringPropertyNames().stream())
                .collect(Collectors.toSet());
    }

    private static List<String> bundles() {
        return files(BUNDLES.toString(), ".properties")
                .map(file -> file.getFileName().toString().replaceAll("(_en)?\\.properties$", ""))
                .distinct()
                .toList();
    }

    private static Properties read(String name) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(text(BUNDLES.resolve(name))));
            return properties;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<Path> files(String folder, String suffix) {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(suffix)).sorted().toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
