package vn.lienthong.cli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureRuleTest {
    private static final String USING_CLASS = "class Bad { Object use = %s.class; }";

    @ParameterizedTest
    @EnumSource(ArchitectureRule.class)
    @DisplayName("The classes of the deployed modules comply with the rule")
    void kept(ArchitectureRule rule) {
        assertThat(rule.rule()
                        .evaluate(DeployedModules.classes())
                        .getFailureReport()
                        .getDetails())
                .isEmpty();
    }

    @Test
    @DisplayName("Every deployed module is a room, and its classes were seen")
    void sawAll() throws IOException {
        Set<String> seen = DeployedModules.classes().stream()
                .map(JavaClass::getName)
                .flatMap(name -> ModuleRule.moduleOf(name).stream())
                .collect(Collectors.toSet());
        assertThat(DeployedModules.modules()).hasSizeGreaterThanOrEqualTo(9);
        for (PomFile module : DeployedModules.modules()) {
            String room = module.artifactId().replaceFirst("^lienthong-", "");
            assertThat(ModuleRule.find(room)).as("whom %s may see", module).isPresent();
            assertThat(module.moduleName()).contains("vn.lienthong." + room.replace('-', '.'));
            boolean hasSources = Files.exists(module.folder().resolve("src/main/java"));
            assertThat(seen.contains(room)).as("classes of %s", module).isEqualTo(hasSources);
            assertThat(DeployedModules.findJar(module).stream().count())
                    .as("entries of %s", module)
                    .isGreaterThan(5);
        }
        assertThat(ModuleRule.MODULES).extracting(ModuleRule::name).containsExactlyInAnyOrderElementsOf(rooms());
        assertThat(seen).isSubsetOf(rooms());
    }

    private static Set<String> rooms() {
        return DeployedModules.modules().stream()
                .map(module -> module.artifactId().replaceFirst("^lienthong-", ""))
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("A package depends only on packages before it in the order")
    void oneDirection() {
        for (int i = 0; i < ModuleRule.MODULES.size(); i++) {
            Set<String> before = ModuleRule.MODULES.subList(0, i).stream()
                    .map(ModuleRule::name)
                    .collect(Collectors.toSet());
            assertThat(before).containsAll(ModuleRule.MODULES.get(i).allowedModules());
        }
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(
                        ArchitectureRule.CORE_PACKAGE_ORDER,
                        usingSource("vn.lienthong.code", "vn.lienthong.dossier.Dossier")),
                Arguments.of(
                        ArchitectureRule.CORE_PACKAGE_ORDER,
                        usingSource("vn.lienthong.error", "vn.lienthong.code.personal.Secret")),
                Arguments.of(
                        ArchitectureRule.CORE_PACKAGE_ORDER,
                        usingSource("vn.lienthong.dossier", "vn.lienthong.dossier.course.Course")),
                Arguments.of(
                        ArchitectureRule.CORE_PACKAGE_ORDER,
                        usingSource("vn.lienthong.dossier.other", "vn.lienthong.code.personal.Secret")),
                Arguments.of(
                        ArchitectureRule.CORE_PACKAGE_ORDER,
                        usingSource("vn.lienthong.procedure", "vn.lienthong.check.RulePack[][]")),
                Arguments.of(
                        ArchitectureRule.MODULE_DEPENDENCIES,
                        usingSource("vn.lienthong.sandbox", "vn.lienthong.code.personal.Secret")),
                Arguments.of(
                        ArchitectureRule.MODULE_DEPENDENCIES,
                        usingSource("vn.lienthong.sandbox.internal", "vn.lienthong.portal.PortalClient")),
                Arguments.of(
                        ArchitectureRule.MODULE_DEPENDENCIES,
                        usingSource("vn.lienthong.judge", "vn.lienthong.error.Finding")),
                Arguments.of(
                        ArchitectureRule.MODULE_DEPENDENCIES,
                        usingSource("vn.lienthong.code", "vn.lienthong.json.JsonCodec")),
                Arguments.of(
                        ArchitectureRule.MODULE_DEPENDENCIES,
                        usingSource("vn.lienthong.sdk", "vn.lienthong.json.JsonCodec")),
                Arguments.of(
                        ArchitectureRule.MODULE_DEPENDENCIES,
                        usingSource("vn.lienthong.nobody", "vn.lienthong.code.personal.Secret")),
                Arguments.of(
                        ArchitectureRule.INTERNAL_PACKAGES,
                        usingSource("vn.lienthong.portal", "vn.lienthong.http.internal.OkHttpTransport")),
                Arguments.of(
                        ArchitectureRule.INTERNAL_PACKAGES,
                        usingSource("vn.lienthong.sdk.internal", "vn.lienthong.portal.internal.PortalConnection")),
                Arguments.of(
                        ArchitectureRule.OKHTTP_PACKAGE,
                        usingSource("vn.lienthong.http", "vn.lienthong.http.shaded.okhttp3.OkHttpClient")),
                Arguments.of(
                        ArchitectureRule.OKHTTP_PACKAGE, usingSource("vn.lienthong.portal.internal", "okhttp3.Own")),
                Arguments.of(ArchitectureRule.PACKAGE_NAMES, usingSource("vn.lienthong.json.util", "Object")),
                Arguments.of(
                        ArchitectureRule.NULL_MARKED_PACKAGES, usingSource("vn.lienthong.json.unmarked", "Object")));
    }

    private static String usingSource(String inPackage, String uses) {
        return "package " + inPackage + "; " + USING_CLASS.formatted(uses);
    }

    @ParameterizedTest
    @MethodSource
    @DisplayName("A class that breaks the rule is refused")
    void broken(ArchitectureRule rule, String source, @TempDir Path folder) {
        RuleViolationCompiler.compile(folder, source, "package okhttp3; public class Own {}");
        EvaluationResult result = rule.rule().evaluate(new ClassFileImporter().importPath(folder));
        assertThat(result.getFailureReport().getDetails())
                .isNotEmpty()
                .allSatisfy(detail -> assertThat(detail).containsPattern("\\.Bad\\b|okhttp3\\.Own"));
        assertThat(result.getFailureReport().getDetails())
                .anySatisfy(detail -> assertThat(detail).contains(".Bad"));
    }
}
