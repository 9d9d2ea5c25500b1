package vn.lienthong.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.lienthong.dossier.Dossier;

class ModelCoverageTest {
    @Test
    @DisplayName("The places that must be covered come from the model, at every depth")
    void places() {
        Map<String, Set<String>> expected = ModelCoverage.of(Dossier.class).expected();
        assertThat(expected)
                .containsEntry("/appointment", Set.of("there", "absent"))
                .containsEntry("/parties/owners/*/contact/email", Set.of("there", "absent"))
                .containsEntry("/papers/supplements/*/answer/person", Set.of("there", "absent"))
                .containsEntry("/papers/supplements/*/documents/*/digitised", Set.of("true", "false"))
                .containsEntry("/papers/databases", Set.of("0", "1", "2"))
                .containsEntry("/filing/channel", Set.of("direct", "online", "post"))
                .hasEntrySatisfying("/status", kinds -> assertThat(kinds).hasSize(10))
                .hasEntrySatisfying(
                        "/parties/owners/*/identity",
                        kinds -> assertThat(kinds)
                                .contains("PersonalId", "NoIdentityDocument")
                                .hasSize(7));
        assertThat(expected.keySet()).noneMatch(place -> place.endsWith("/extras"));
    }

    @Test
    @DisplayName("An exception that names nothing is refused")
    void exceptions() {
        assertThatThrownBy(() -> ModelCoverage.of(Dossier.class, "/status=eleventh"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ModelCoverage.of(Dossier.class, "/nowhere=there"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
