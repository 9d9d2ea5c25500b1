package vn.lienthong.cli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that the public signatures of each deployed module match its {@code api.txt}, so that every change of the
 * API is visible. Run with {@code -Dapi.update} to rewrite the files.
 */
class PublicApiTest {
    private static final boolean UPDATE = System.getProperty("api.update") != null;

    static Stream<PomFile> modules() {
        return DeployedModules.modules().stream()
                .filter(module -> Files.exists(module.folder().resolve("src/main/java")));
    }

    @ParameterizedTest
    @MethodSource("modules")
    @DisplayName("The public signatures of a module are those in its api.txt")
    void unchanged(PomFile module) throws IOException {
        Path file = module.folder().resolve("api.txt");
        String now = String.join("\n", lines(DeployedModules.findJar(module))) + "\n";
        if (UPDATE) {
            Files.writeString(file, now);
        }
        assertThat(file).exists();
        assertThat(now)
                .as("%s: if the change is meant, run the test with -Dapi.update and tell it in the CHANGELOG", file)
                .isEqualTo(Files.readString(file));
    }

    @Test
    @DisplayName("A signature is written with its nullness, bounds and exceptions, and without what every type has")
    void text() {
        String here = "vn.lienthong.cli.architecture.PublicApiTest.";
        assertThat(ApiSignatures.list(ApiSample.class))
                .containsExactly(
                        "record " + here + "ApiSample<T extends Comparable<? super T>> implements Runnable",
                        "    ApiSample(T)",
                        "    protected static final int LIMIT",
                        "    <E extends Exception> List<@Nullable T> all(@Nullable E, byte @Nullable [], java.nio.file.Path...) throws E",
                        "    @Nullable String name()",
                        "    static " + here + "ApiSample<String> of(String)",
                        "    void run()",
                        "    T value()");
        assertThat(ApiSignatures.list(ApiSampleEnum.class))
                .containsExactly("enum " + here + "ApiSampleEnum", "    BLUE", "    RED");
        assertThat(ApiSignatures.list(ApiSampleInterface.class))
                .containsExactly(
                        "sealed interface " + here + "ApiSampleInterface",
                        "    default boolean round()",
                        "    int sides()");
    }

    /** A record with one member of each kind. */
    public record ApiSample<T extends Comparable<? super T>>(
            T value, @Nullable String name) implements Runnable {
        protected static final int LIMIT = 1;

        public ApiSample(T value) {
            this(value, null);
        }

        public static ApiSample<String> of(String value) {
            return new ApiSample<>(value);
        }

        public <E extends Exception> List<@Nullable T> all(@Nullable E problem, byte @Nullable [] bytes, Path... paths)
                throws E {
            return List.of();
        }

        @Override
        public void run() {}

        void hidden() {}
    }

    public enum ApiSampleEnum {
        RED,
        BLUE
    }

    public sealed interface ApiSampleInterface permits ApiSampleRecord {
        int sides();

        default boolean round() {
            return false;
        }
    }

    record ApiSampleRecord(int sides) implements ApiSampleInterface {}

    private static List<String> lines(JarFile jar) {
        List<String> lines = new ArrayList<>();
        jar.stream()
                .map(entry -> entry.getName())
                .filter(name -> name.endsWith(".class") && !name.contains("/internal/") && !name.contains("/shaded/"))
                .map(name -> name.replaceFirst("\\.class$", "").replace('/', '.'))
                .filter(name -> !name.endsWith("-info"))
                .sorted()
                .map(PublicApiTest::load)
                .filter(PublicApiTest::isPublic)
                .forEach(type -> lines.addAll(ApiSignatures.list(type)));
        assertThat(lines).isNotEmpty();
        return lines;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicApiTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        boolean here = !type.isAnonymousClass()
                && !type.isLocalClass()
                && (Modifier.isPublic(type.getModifiers()) || Modifier.isProtected(type.getModifiers()));
        Class<?> outer = type.getDeclaringClass();
        return here && (outer == null || isPublic(outer));
    }
}
