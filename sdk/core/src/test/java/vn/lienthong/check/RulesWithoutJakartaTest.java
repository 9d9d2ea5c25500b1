package vn.lienthong.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.code.DossierCode;
import vn.lienthong.specimen.ModelClasses;
import vn.lienthong.specimen.SampleDossiers;
import vn.lienthong.specimen.SpecFiles;

/**
 * Tests a host without jakarta.validation: a separate process whose class path contains core, spec and jspecify
 * only.
 */
class RulesWithoutJakartaTest {
    /** The program of the host. */
    public static final class JakartaFreeHost {
        private JakartaFreeHost() {}

        /** Checks one valid and one invalid dossier, and prints which classes of Jakarta are visible. */
        public static void main(String[] args) {
            boolean jakarta;
            try {
                Class.forName("jakarta.validation.Validation");
                jakarta = true;
            } catch (ClassNotFoundException e) {
                jakarta = false;
            }
            var rules = RulePack.inForce(SampleDossiers.RECEPTION);
            var good = SampleDossiers.dossier();
            var broken = good.toBuilder().code(DossierCode.of("HS-1")).build();
            System.out.println("jakarta " + jakarta);
            System.out.println("good " + good.check(rules).list().size());
            System.out.println("broken " + broken.check(rules).list().get(0).requirement());
            System.out.println("procedure "
                    + ProcedureRules.standard()
                            .check(SampleDossiers.procedure())
                            .isEmpty());
            System.out.println("annotation " + FollowsRules.class.isAnnotation());
        }
    }

    @Test
    @DisplayName("Core checks dossiers and procedures in a process that has no jakarta.validation")
    void runs(@TempDir Path classes) throws IOException, InterruptedException {
        copy(classes, JakartaFreeHost.class, SampleDossiers.class);
        String path = Stream.of(classes, ModelClasses.folder(), SpecFiles.root(), location(Nullable.class))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));

        List<String> lines = run(path, JakartaFreeHost.class.getName());

        assertThat(lines)
                .containsExactly("jakarta false", "good 0", "broken LT-DOS-001", "procedure true", "annotation true");
    }

    @Test
    @DisplayName("The same process sees jakarta.validation when it is given it, so its absence above is real")
    void control(@TempDir Path classes) throws IOException, InterruptedException {
        copy(classes, JakartaFreeHost.class, SampleDossiers.class);
        String path = Stream.of(
                        classes,
                        ModelClasses.folder(),
                        SpecFiles.root(),
                        location(Nullable.class),
                        location(Validation.class))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));

        assertThat(run(path, JakartaFreeHost.class.getName())).contains("jakarta true");
    }

    private static void copy(Path target, Class<?>... types) throws IOException {
        for (Class<?> type : types) {
            Path file = target.resolve(type.getName().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.copy(location(type).resolve(target.relativize(file)), file);
        }
    }

    private static Path location(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static List<String> run(String classPath, String main) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, "-Xmx64m", "-cp", classPath, main)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return output.lines().toList();
    }
}
