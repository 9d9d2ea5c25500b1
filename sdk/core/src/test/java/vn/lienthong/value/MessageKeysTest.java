package vn.lienthong.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.TransportException;

/**
 * Tests of the message keys in the sources of all SDK modules, because core contains the catalogue of all modules.
 */
class MessageKeysTest {
    private static final Path SDK = Path.of("..");
    private static final String KEY = "\"@?([a-z]+(?:[.][a-z-]+)+)\"";
    /** A string literal with the form of a key, at any place. */
    private static final Pattern LITERAL = Pattern.compile(KEY);
    /** A key argument: the second argument of a rule's report or the fourth of a finding. */
    private static final Pattern REPORT =
            Pattern.compile("\\b(?:report|out)[.]report\\(\\s*[^\"(),]*(?:\"[^\"]*\"[^,\"()]*)*,\\s*" + KEY);

    /** A call with word arguments, or the method that names the kinds of values. */
    private static final Pattern WORDED = Pattern.compile(
            "(\\bmalformed|new MalformedAnswerException)\\([^;]*;"
                    + "|static String kindOf\\(.*?\\n    }|json[.]unread\",[^;]*;",
            Pattern.DOTALL);

    private static final Pattern FINDING = Pattern.compile("Severity[.][A-Z]+,\\s*" + KEY);
    private static final Pattern ALTERNATIVE = Pattern.compile("[?:]\\s*" + KEY);
    private static final Pattern SUPER = Pattern.compile("super\\(\\s*" + KEY);

    @Test
    @DisplayName("Every key that a source names exists")
    void exist() throws IOException {
        Map<String, String> missing = new TreeMap<>(readNamedKeys());
        missing.keySet().removeAll(MessageCatalogue.keys(Language.EN));
        assertThat(missing).isEmpty();
    }

    @Test
    @DisplayName("Every key of the catalogue on dossiers, procedures, bodies and outcomes is named by a source")
    void used() throws IOException {
        Set<String> unused = new TreeSet<>(MessageCatalogue.keys(Language.EN));
        unused.removeAll(readNamedKeys().keySet());
        // These modules compose keys from parts, or are absent in some checkouts. The expected form of an
        // identifier is an argument. The command line reports an identifier without a kind and everything on
        // looked-up units.
        unused.removeIf(key -> key.matches("identifier-kind[.].*|code[.](expected[.].*|blank|kind)|unit[.].*"));
        unused.removeIf(
                key -> key.matches("(transport|configuration|dossier-status|identity-kind|form-field|word)[.].*"));
        unused.removeIf(key -> key.matches("(asking-reason|document-kind|source-database|procedure[.]part)[.].*"));
        // Constants of enums and findings created in one place. The test of each module covers them.
        unused.removeIf(key -> key.matches("(url[.]refused|sign-in|file[.](type|length))[.].*"));
        assertThat(unused).isEmpty();
    }

    @Test
    @DisplayName("The phases of the network make keys that exist")
    void phases() {
        for (TransportException.TransportPhase phase : TransportException.TransportPhase.values()) {
            String code = new TransportException(phase, false, null, null).code();
            assertThat(MessageCatalogue.keys(Language.EN)).contains(code);
        }
    }

    @Test
    @DisplayName("The expected and found words of malformed answers exist in both languages, and no others do")
    void words() throws IOException {
        Set<String> words = new TreeSet<>();
        for (Path file : sources()) {
            String source = Files.readString(file);
            if (source.contains("MalformedAnswerException") || source.contains("json.unread")) {
                words.addAll(words(source));
            }
        }
        Set<String> keys = words.stream()
                .map(word -> "word."
                        + word.replaceAll("[0-9]+", "n")
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^a-z]+", "-"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(words).contains("list", "truth value", "at most 7 bytes", "UTF-8", "gzip");
        Set<String> known = new TreeSet<>(MessageCatalogue.keys(Language.EN));
        known.removeIf(key -> !key.startsWith("word."));
        assertThat(keys).isEqualTo(known);
        for (String word : words) {
            assertThat(new MalformedAnswerException("", word, word, 1, null).message(Language.EN))
                    .contains("expected " + word + ", found " + word);
        }
    }

    /** Returns the word arguments of a source. A number replaces each part that is known only at run time. */
    private static Set<String> words(String source) {
        Set<String> words = new TreeSet<>();
        Matcher calls = WORDED.matcher(source);
        while (calls.find()) {
            String joined =
                    calls.group().replaceAll("\" \\+ [^\"]+ \\+ \"", " 7 ").replace("  ", " ");
            Pattern.compile("\"@?([A-Za-z][^\"/.]*)\"")
                    .matcher(joined)
                    .results()
                    .forEach(r -> words.add(r.group(1)));
        }
        return words;
    }

    @Test
    @DisplayName("The search sees a key in each of the forms in which a source writes it")
    void control() {
        assertThat(keys("report.report(path + i + \"/code\", \"dossier.no-such-key\", a);"))
                .contains("dossier.no-such-key");
        assertThat(keys("Finding.of(\"/a\", \"LT-X-001\", Severity.WARN, \"other.key\")"))
                .containsExactly("other.key");
        assertThat(keys("in.found(path(), \"LT-X\", Severity.INFO, \"new.key\", \"x\")"))
                .containsExactly("new.key");
        assertThat(keys("nothing ? \"some.thing\" : \"some.else\"")).contains("some.thing", "some.else");
        assertThat(keys("super(\"brand.new\", false)")).containsExactly("brand.new");
        assertThat(keys("String property = \"java.home\";")).isEmpty();
    }

    /** Returns the keys in the sources, each with a file that contains it. */
    private static Map<String, String> readNamedKeys() throws IOException {
        Map<String, String> named = new TreeMap<>();
        for (Path file : sources()) {
            keys(Files.readString(file)).forEach(key -> named.put(key, file.toString()));
        }
        assertThat(named).hasSizeGreaterThan(40);
        return named;
    }

    private static Set<String> keys(String source) {
        Set<String> prefixes = MessageCatalogue.keys(Language.EN).stream()
                .map(key -> key.substring(0, key.indexOf('.') + 1))
                .collect(Collectors.toSet());
        Set<String> keys = new TreeSet<>();
        for (Pattern pattern : new Pattern[] {REPORT, FINDING, ALTERNATIVE, SUPER}) {
            collect(pattern.matcher(source), keys);
        }
        Set<String> literals = new TreeSet<>();
        collect(LITERAL.matcher(source), literals);
        literals.removeIf(literal -> prefixes.stream().noneMatch(literal::startsWith));
        keys.addAll(literals);
        return keys;
    }

    private static void collect(Matcher matcher, Set<String> into) {
        matcher.results().map(result -> result.group(1)).forEach(into::add);
    }

    private static Set<Path> sources() throws IOException {
        Set<Path> sources = new TreeSet<>();
        try (Stream<Path> modules = Files.list(SDK)) {
            modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .forEach(folder -> sources.addAll(javaFiles(folder)));
        }
        assertThat(sources).anyMatch(file -> file.endsWith("DossierRules.java"));
        return sources;
    }

    private static Set<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
