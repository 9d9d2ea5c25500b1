package vn.example.onestop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootVersion;
import vn.lienthong.check.FollowsRules;
import vn.lienthong.dossier.Dossier;

/** A host with Spring Boot 3.5: Jakarta, Jackson 2.21, JUnit 5.12. */
class Boot35Test extends HostTest {
    @Test
    @DisplayName("The class path is that of the host, and ours has brought neither OkHttp nor Kotlin")
    void versions() {
        assertThat(SpringBootVersion.getVersion()).isEqualTo("3.5.16");
        assertThat(ClassPath.jar("com.fasterxml.jackson.core.JsonFactory")).isEqualTo("jackson-core-2.21.4.jar");
        assertThat(ClassPath.jar("com.fasterxml.jackson.databind.ObjectMapper"))
                .isEqualTo("jackson-databind-2.21.4.jar");
        assertThat(ClassPath.jar("org.slf4j.Logger")).isEqualTo("slf4j-api-2.0.18.jar");
        assertThat(ClassPath.jar(Validator.class)).isEqualTo("jakarta.validation-api-3.0.2.jar");
        assertThat(ClassPath.jar("org.junit.jupiter.api.Test")).isEqualTo("junit-jupiter-api-5.12.2.jar");
        assertThat(ClassPath.jar("okhttp3.OkHttpClient")).isEqualTo("absent");
        assertThat(ClassPath.jar("kotlin.Unit")).isEqualTo("absent");
    }

    @Test
    @DisplayName("The host's own validator runs our rules as a constraint")
    void constraint() throws Exception {
        post("/dossiers/" + CODE + "?procedure=" + PROCEDURE);
        Dossier good = context.getBean(DossierController.class).dossier(CODE);
        Validator validator = context.getBean(Validator.class);
        assertThat(validator.validate(new Form(good))).isEmpty();
        assertThat(validator.validate(new Form(bad(good))))
                .anyMatch(violation -> violation.getMessage().contains("LT-DOS-006"));
    }

    record Form(@FollowsRules Dossier dossier) {}
}
