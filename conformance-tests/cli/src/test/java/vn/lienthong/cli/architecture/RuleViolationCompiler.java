package vn.lienthong.cli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources that break a rule, to prove that the rule detects them. */
final class RuleViolationCompiler {
    private static final Pattern PACKAGE_PATTERN = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE_PATTERN = Pattern.compile("\\b(?:class|interface|record) (\\w+)");

    private RuleViolationCompiler() {}

    /** Compiles the sources, one class each, with our jars on the class path. */
    static void compile(Path into, String... sources) {
        String ours = ClassPathJars.list().values().stream()
                .map(jar -> jar.getName())
                .collect(Collectors.joining(File.pathSeparator));
        List<JavaFileObject> units = new ArrayList<>();
        for (String source : sources) {
            units.add(new StringSource(source));
        }
        StringWriter said = new StringWriter();
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(said, null, null, List.of("-proc:none", "-d", into.toString(), "-cp", ours), null, units)
                .call();
        assertThat(compiled).as(said.toString()).isTrue();
    }

    private static final class StringSource extends SimpleJavaFileObject {
        private final String text;

        StringSource(String text) {
            super(
                    URI.create("memory:///" + findFirst(PACKAGE_PATTERN, text).replace('.', '/') + "/"
                            + findFirst(TYPE_PATTERN, text) + ".java"),
                    Kind.SOURCE);
            this.text = text;
        }

        private static String findFirst(Pattern pattern, String text) {
            Matcher matcher = pattern.matcher(text);
            assertThat(matcher.find()).as(text).isTrue();
            return matcher.group(1);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
