package vn.lienthong.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.error.ServiceException;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxViolation;
import vn.lienthong.sdk.LienThong;

class ReadmeExampleTest {
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
        assertThat(readReadmeBlock()).isEqualTo(String.join("\n", region).stripIndent());
    }

    @Test
    @DisplayName("The README has the example before line 40, two commands before it, and at most 100 lines")
    void shape() throws IOException {
        List<String> readme = Files.readAllLines(ROOT.resolve("README.md"));
        assertThat(readme.size()).isLessThanOrEqualTo(100);
        assertThat(readme.indexOf("```java")).isBetween(1, 39);
        List<String> first = readme.subList(0, readme.indexOf("```java"));
        assertThat(first.stream().filter(line -> line.startsWith("mvn "))).hasSize(2);
    }

    @Test
    @DisplayName("The example syncs a dossier and appends its step")
    void runs() {
        try (Sandbox sandbox = Sandbox.start()) {
            HelloWorld.run(sandbox.settings());
            assertThat(sandbox.dossiers()).containsExactly("H56.14-241205-12345");
            assertThat(sandbox.progress("H56.14-241205-12345")).hasSize(1);
            assertThat(sandbox.violations()).isEmpty();
        }
    }

    @Test
    @DisplayName("A second run needs trustOwnCodes where the portal's look-up does not name the procedure")
    void runsAgain() {
        try (Sandbox sandbox = Sandbox.start()) {
            Map<String, String> settings = new HashMap<>(sandbox.settings());
            HelloWorld.run(settings);
            assertThatThrownBy(() -> HelloWorld.run(settings)).isInstanceOf(ServiceException.AlreadyExists.class);
            settings.put("portal.trustOwnCodes", "true");
            HelloWorld.run(settings);
            assertThat(sandbox.dossiers()).hasSize(1);
            assertThat(sandbox.violations())
                    .extracting(SandboxViolation::kind)
                    .doesNotContain(SandboxViolation.ViolationKind.SECOND_CREATE);
        }
    }

    @Test
    @DisplayName("The front door opens the same client from the same settings")
    void frontDoor() {
        try (Sandbox sandbox = Sandbox.start();
                LienThong lienThong = LienThong.open(sandbox.settings())) {
            var code = ProcedureCode.of("2.000488");
            assertThat(lienThong.portal().catalogue().fetch(code).value().code())
                    .isEqualTo(code);
        }
    }

    private static String readReadmeBlock() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        int start = readme.indexOf("```java\n") + "```java\n".length();
        return readme.substring(start, readme.indexOf("\n```", start));
    }
}
