package vn.lienthong.cli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WireNamesTest {
    private static final Set<String> WIRE_NAMES = WireNames.readAll();

    @Test
    @DisplayName("A name of the wire is a text of a class only in an .internal package, the sandbox or the judge")
    void onlyInside() throws IOException {
        List<String> outside = new ArrayList<>();
        int inside = 0;
        for (PomFile module : DeployedModules.modules()) {
            JarFile jar = DeployedModules.findJar(module);
            for (JarEntry entry : jar.stream().filter(WireNamesTest::isOurClass).toList()) {
                List<String> found = findWireNames(jar.getInputStream(entry));
                if (mayHold(entry.getName())) {
                    inside += found.size();
                } else {
                    found.forEach(name -> outside.add(entry.getName() + ": " + name));
                }
            }
        }
        assertThat(outside).isEmpty();
        assertThat(inside).as("names where they may be").isGreaterThan(100);
    }

    @Test
    @DisplayName("A class with a wire name in a constant expression is rejected")
    void refused(@TempDir Path folder) throws IOException {
        RuleViolationCompiler.compile(
                folder,
                "package vn.lienthong.dossier; class Bad { static final String A = \"MaHoSo\"; long l = 5L;"
                        + " String b = \"Ten\" + \"TTHC\"; String c = \"a MaHoSo in words\"; }");
        Path file = folder.resolve("vn/lienthong/dossier/Bad.class");
        assertThat(findWireNames(Files.newInputStream(file))).containsExactlyInAnyOrder("MaHoSo", "TenTTHC");
        assertThat(mayHold("vn/lienthong/dossier/Bad.class")).isFalse();
    }

    @Test
    @DisplayName("The names are those of every message, without words that need not come from the wire")
    void names() {
        assertThat(WIRE_NAMES)
                .contains("MaHoSo", "MATTHC", "maTTHC", "mahoso", "DongBoHoSoMC", "TrangThai", "error_code", "madonvi")
                .doesNotContain("data", "session", "properties")
                .hasSizeGreaterThan(100);
    }

    private static List<String> findWireNames(InputStream classFile) throws IOException {
        return WireNames.readStrings(classFile).stream()
                .filter(WIRE_NAMES::contains)
                .toList();
    }

    private static boolean isOurClass(JarEntry entry) {
        return entry.getName().endsWith(".class") && !entry.getName().contains("/shaded/");
    }

    private static boolean mayHold(String entry) {
        return entry.contains("/internal/")
                || entry.startsWith("vn/lienthong/sandbox/")
                || entry.startsWith("vn/lienthong/judge/");
    }
}
