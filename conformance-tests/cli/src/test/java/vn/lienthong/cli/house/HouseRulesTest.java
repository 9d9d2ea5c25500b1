package vn.lienthong.cli.house;

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

class HouseRulesTest {
    private static final String USES = "class Bad { Object use = %s.class; }";

    @ParameterizedTest
    @EnumSource(HouseRules.class)
    @DisplayName("The classes of the deployed modules keep the rule")
    void kept(HouseRules rule) {
        assertThat(rule.rule().evaluate(Deployed.classes()).getFailureReport().getDetails())
                .isEmpty();
    }

    @Test
    @DisplayName("Every deployed module is a room, and its classes were seen")
    void sawAll() throws IOException {
        Set<String> seen = Deployed.classes().stream()
                .map(JavaClass::getName)
                .flatMap(name -> Room.of(name).stream())
                .collect(Collectors.toSet());
        assertThat(Deployed.modules()).hasSizeGreaterThanOrEqualTo(9);
        for (Pom module : Deployed.modules()) {
            String room = module.artifactId().replaceFirst("^lienthong-", "");
            assertThat(Room.named(room)).as("whom %s may see", module).isPresent();
            assertThat(module.moduleName()).contains("vn.lienthong." + room.replace('-', '.'));
            boolean hasSources = Files.exists(module.folder().resolve("src/main/java"));
            assertThat(seen.contains(room)).as("classes of %s", module).isEqualTo(hasSources);
            assertThat(Deployed.jar(module).stream().count())
                    .as("entries of %s", module)
                    .isGreaterThan(5);
        }
        assertThat(Room.ALL).extracting(Room::name).containsExactlyInAnyOrderElementsOf(rooms());
        assertThat(seen).isSubsetOf(rooms());
    }

    private static Set<String> rooms() {
        return Deployed.modules().stream()
                .map(module -> module.artifactId().replaceFirst("^lienthong-", ""))
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("A room sees only rooms that stand before it, so that nothing flows back")
    void oneDirection() {
        for (int i = 0; i < Room.ALL.size(); i++) {
            Set<String> before = Room.ALL.subList(0, i).stream().map(Room::name).collect(Collectors.toSet());
            assertThat(before).containsAll(Room.ALL.get(i).sees());
        }
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(HouseRules.CORE_IN_ORDER, bad("vn.lienthong.code", "vn.lienthong.dossier.Dossier")),
                Arguments.of(HouseRules.CORE_IN_ORDER, bad("vn.lienthong.error", "vn.lienthong.code.personal.Secret")),
                Arguments.of(
                        HouseRules.CORE_IN_ORDER, bad("vn.lienthong.dossier", "vn.lienthong.dossier.course.Course")),
                Arguments.of(HouseRules.CORE_IN_ORDER, bad("vn.lienthong.dossier.other", "vn.lienthong.code.personal.Secret")),
                Arguments.of(
                        HouseRules.CORE_IN_ORDER, bad("vn.lienthong.procedure", "vn.lienthong.check.RulePack[][]")),
                Arguments.of(HouseRules.WHO_SEES_WHOM, bad("vn.lienthong.sandbox", "vn.lienthong.code.personal.Secret")),
                Arguments.of(
                        HouseRules.WHO_SEES_WHOM,
                        bad("vn.lienthong.sandbox.internal", "vn.lienthong.portal.PortalClient")),
                Arguments.of(HouseRules.WHO_SEES_WHOM, bad("vn.lienthong.judge", "vn.lienthong.error.Finding")),
                Arguments.of(HouseRules.WHO_SEES_WHOM, bad("vn.lienthong.code", "vn.lienthong.json.JsonCodec")),
                Arguments.of(HouseRules.WHO_SEES_WHOM, bad("vn.lienthong.sdk", "vn.lienthong.json.JsonCodec")),
                Arguments.of(HouseRules.WHO_SEES_WHOM, bad("vn.lienthong.nobody", "vn.lienthong.code.personal.Secret")),
                Arguments.of(
                        HouseRules.INTERNAL_STAYS_INSIDE,
                        bad("vn.lienthong.portal", "vn.lienthong.http.internal.OkHttpTransport")),
                Arguments.of(
                        HouseRules.INTERNAL_STAYS_INSIDE,
                        bad("vn.lienthong.sdk.internal", "vn.lienthong.portal.internal.PortalConnection")),
                Arguments.of(
                        HouseRules.OKHTTP_IN_ONE_PLACE,
                        bad("vn.lienthong.http", "vn.lienthong.http.shaded.okhttp3.OkHttpClient")),
                Arguments.of(HouseRules.OKHTTP_IN_ONE_PLACE, bad("vn.lienthong.portal.internal", "okhttp3.Own")),
                Arguments.of(HouseRules.PACKAGES_ARE_NAMED_BY_THEIR_WORDS, bad("vn.lienthong.json.util", "Object")),
                Arguments.of(HouseRules.EVERY_PACKAGE_IS_NULL_MARKED, bad("vn.lienthong.json.unmarked", "Object")));
    }

    private static String bad(String inPackage, String uses) {
        return "package " + inPackage + "; " + USES.formatted(uses);
    }

    @ParameterizedTest
    @MethodSource
    @DisplayName("A class that breaks the rule is refused")
    void broken(HouseRules rule, String source, @TempDir Path folder) {
        Fixture.compile(folder, source, "package okhttp3; public class Own {}");
        EvaluationResult result = rule.rule().evaluate(new ClassFileImporter().importPath(folder));
        assertThat(result.getFailureReport().getDetails())
                .isNotEmpty()
                .allSatisfy(detail -> assertThat(detail).containsPattern("\\.Bad\\b|okhttp3\\.Own"));
        assertThat(result.getFailureReport().getDetails())
                .anySatisfy(detail -> assertThat(detail).contains(".Bad"));
    }
}
