package vn.lienthong.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.lienthong.sandbox.Sandbox;

class ReadmeTest {
    private static final Path ROOT = Path.of("../..");

    @Test
    @DisplayName("The README's example is the region of HelloWorld, to the letter")
    void sameText() throws IOException {
        List<String> source = Files.readAllLines(Path.of("src/main/java/vn/lienthong/quickstart/HelloWorld.java"));
        List<String> region = source.stream()
                .dropWhile(line -> !line.strip().equals("// region readme"))
                .skip(1)
                .takeWhile(line -> !line.strip().equals("// endregion"))
                .toList();
        assertThat(region).hasSizeGreaterThan(5);
        assertThat(block()).isEqualTo(String.join("\n", region).stripIndent());
    }

    @Test
    @DisplayName("The README has the example before line 40, two commands before it, and at most 150 lines")
    void shape() throws IOException {
        List<String> readme = Files.readAllLines(ROOT.resolve("README.md"));
        assertThat(readme.size()).isLessThanOrEqualTo(150);
        assertThat(readme.indexOf("```java")).isBetween(1, 39);
        List<String> first = readme.subList(0, readme.indexOf("```java"));
        assertThat(first.stream().filter(line -> line.startsWith("mvn "))).hasSize(2);
    }

    @Test
    @DisplayName("The example syncs a dossier and appends its step")
    void runs() {
        try (Sandbox sandbox = Sandbox.start()) {
            HelloWorld.run(SandboxSettings.of(sandbox));
            assertThat(sandbox.dossiers()).containsExactly("H56.14-241205-12345");
            assertThat(sandbox.progress("H56.14-241205-12345")).hasSize(1);
            assertThat(sandbox.violations()).isEmpty();
        }
    }

    private static String block() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        int start = readme.indexOf("```java\n") + "```java\n".length();
        return readme.substring(start, readme.indexOf("\n```", start));
    }
}
