package vn.lienthong.cli.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The rules for dependencies between classes and for their location. */
enum ArchitectureRule {
    CORE_PACKAGE_ORDER(ArchitectureRule::checkCoreOrder),
    MODULE_DEPENDENCIES(ArchitectureRule::checkModuleDependencies),
    INTERNAL_PACKAGES(ArchitectureRule::checkInternalUse),
    OKHTTP_PACKAGE(ArchitectureRule::checkOkHttpUse),
    PACKAGE_NAMES(ArchitectureRule::checkPackageNames),
    NULL_MARKED_PACKAGES(ArchitectureRule::checkNullMarked);

    private static final Set<String> BANNED_PACKAGE_NAMES =
            Set.of("util", "utils", "common", "helper", "helpers", "impl", "dto", "manager");
    private static final String BASE = "vn.lienthong.";
    private static final String SHADED = "vn.lienthong.http.shaded.";
    private static final List<String> OKHTTP = List.of("okhttp3.", "okio.", "kotlin.", SHADED);

    private final Function<JavaClass, Stream<String>> violations;

    ArchitectureRule(Function<JavaClass, Stream<String>> complaints) {
        this.violations = complaints;
    }

    ArchRule rule() {
        return ArchRuleDefinition.classes().should(new ArchCondition<JavaClass>(toString()) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                violations.apply(item).forEach(text -> events.add(SimpleConditionEvent.violated(item, text)));
            }
        });
    }

    private static Stream<String> checkCoreOrder(JavaClass origin) {
        return checkDependencies(origin, (from, to) -> {
            int place = ModuleRule.CORE_PACKAGES.indexOf(corePackage(from));
            int other = ModuleRule.CORE_PACKAGES.indexOf(corePackage(to));
            if (place < 0 && ModuleRule.moduleOf(from).filter("core"::equals).isPresent()) {
                return "a package of core that has no place in its order";
            }
            return place >= 0 && other > place ? "a package of core sees a later one" : null;
        });
    }

    private static String corePackage(String className) {
        int end = className.lastIndexOf('.');
        return className.startsWith(BASE) && end > BASE.length()
                ? className.substring(BASE.length(), end).replaceFirst("\\.internal(\\..*)?$", "")
                : "";
    }

    private static Stream<String> checkModuleDependencies(JavaClass origin) {
        return checkDependencies(origin, (from, to) -> {
            String there = ModuleRule.moduleOf(to).orElse(null);
            if (there == null) {
                return null;
            }
            ModuleRule here =
                    ModuleRule.moduleOf(from).flatMap(ModuleRule::find).orElse(null);
            if (here == null) {
                return "a module of which nobody said whom it may see";
            }
            return here.maySee(there) ? null : here.name() + " may not see " + there;
        });
    }

    private static Stream<String> checkInternalUse(JavaClass origin) {
        return checkDependencies(origin, (from, to) -> {
            int internal = (to + ".").indexOf(".internal.");
            boolean ours = to.startsWith("vn.lienthong.") && !to.startsWith(SHADED) && internal > 0;
            return ours && !from.startsWith(to.substring(0, internal + 1)) ? "another's .internal" : null;
        });
    }

    private static Stream<String> checkOkHttpUse(JavaClass origin) {
        return checkDependencies(origin, (from, to) -> {
            boolean http = OKHTTP.stream().anyMatch(to::startsWith);
            return http && !from.startsWith("vn.lienthong.http.internal.") ? "OkHttp outside http.internal" : null;
        });
    }

    private static Stream<String> checkPackageNames(JavaClass origin) {
        return Stream.of(origin.getPackageName().split("\\.", -1))
                .filter(BANNED_PACKAGE_NAMES::contains)
                .map(word -> origin.getName() + ": a package called " + word);
    }

    private static Stream<String> checkNullMarked(JavaClass origin) {
        boolean marked = origin.getPackage()
                .tryGetPackageInfo()
                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                .isPresent();
        return marked ? Stream.empty() : Stream.of(origin.getName() + ": its package is not @NullMarked");
    }

    /** Returns one message for each dependency that the check reports. */
    private static Stream<String> checkDependencies(
            JavaClass origin, BiFunction<String, String, @Nullable String> check) {
        return origin.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .map(JavaClass::getName)
                .distinct()
                .flatMap(to -> {
                    String complaint = check.apply(origin.getName(), to);
                    return complaint == null
                            ? Stream.empty()
                            : Stream.of(origin.getName() + " → " + to + ": " + complaint);
                });
    }
}
