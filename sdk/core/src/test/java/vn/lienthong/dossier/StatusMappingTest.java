package vn.lienthong.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.error.Finding;
import vn.lienthong.error.UnsendableException;
import vn.lienthong.value.Language;

@Tag("LT-SVC-006")
class StatusMappingTest {
    private static final List<String> WORDS = List.of("new", "receiving", "denied", "unresolved");

    /** The four words that two platforms map differently, as the first platform maps them. */
    private static final Map<String, DossierStatus> ONE = Map.of(
            "new", DossierStatus.REGISTERED,
            "receiving", DossierStatus.RECEIVED,
            "denied", DossierStatus.STOPPED,
            "unresolved", DossierStatus.REFUSED);

    private static final String OTHER =
            "word,status\nnew,received\nreceiving,registered\ndenied,refused\nunresolved,stopped\n";

    private static StatusMapping read(String file) {
        return StatusMapping.read(WORDS, file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("Two platforms that disagree on four words have a mapping each")
    void both() {
        StatusMapping one = StatusMapping.of(WORDS, ONE);
        StatusMapping other = read(OTHER);
        assertThat(one.status("denied")).isEqualTo(DossierStatus.STOPPED);
        assertThat(other.status("denied")).isEqualTo(DossierStatus.REFUSED);
        for (String word : WORDS) {
            assertThat(one.find(word)).isNotEqualTo(other.find(word));
        }
        assertThat(one.words()).containsExactlyInAnyOrderElementsOf(WORDS);
        assertThat(one).isEqualTo(StatusMapping.of(WORDS, new HashMap<>(ONE))).isNotEqualTo(other);
        assertThat(one).hasSameHashCodeAs(StatusMapping.of(WORDS, new HashMap<>(ONE)));
    }

    @Test
    @DisplayName("A word outside the table has no status, and asking for one is refused without quoting it")
    void outside() {
        StatusMapping mapping = StatusMapping.of(WORDS, ONE);
        for (String word : List.of("New", "new ", "", "NGUYỄN VĂN KIỂM THỬ")) {
            assertThat(mapping.find(word)).isEmpty();
            UnsendableException refused = catchThrowableOfType(UnsendableException.class, () -> mapping.status(word));
            assertThat(refused.findings()).extracting(Finding::path).containsExactly("/status");
            assertThat(refused.message(Language.VI))
                    .contains(word.length() + " ký tự")
                    .doesNotContain("KIỂM");
            assertThat(refused.message(Language.EN)).contains(word.length() + " characters");
        }
        assertThatNullPointerException().isThrownBy(() -> mapping.find(null)).withMessage("word");
    }

    @Test
    @DisplayName("A table that is not total, has other words or a status outside the ten is refused with every problem")
    void refused() {
        Map<String, DossierStatus> table = new HashMap<>(ONE);
        table.remove("new");
        table.put("other", DossierStatus.RECEIVED);
        table.put("denied", DossierStatus.of("portal1/dossier-status", "11"));
        table.put("unresolved", DossierStatus.of("paused"));
        ConfigurationException refused =
                catchThrowableOfType(ConfigurationException.class, () -> StatusMapping.of(WORDS, table));
        assertThat(refused.problems())
                .extracting(Finding::path, Finding::key)
                .containsExactlyInAnyOrder(
                        tuple("/new", "status.mapping.missing"),
                        tuple("/other", "status.mapping.undeclared"),
                        tuple("/denied", "dossier.status.unknown"),
                        tuple("/unresolved", "dossier.status.unknown"));
        assertThat(refused.message(Language.VI)).contains("từ này chưa có trạng thái");
        assertThatIllegalArgumentException().isThrownBy(() -> StatusMapping.of(List.of(), Map.of()));
        assertThatNullPointerException()
                .isThrownBy(() -> StatusMapping.of(WORDS, null))
                .withMessage("table");
    }

    @Test
    @DisplayName(
            "A file with words that are unknown, twice or without one of the ten is refused by line; one with a gap by word")
    void file() {
        String bad =
                "word,status\nnew,received\nnew,received\nold,received\ndenied,11\nreceiving,\nunresolved,paused\n";
        assertThat(catchThrowableOfType(ConfigurationException.class, () -> read(bad))
                        .problems())
                .extracting(Finding::path, Finding::key)
                .containsExactly(
                        tuple("/line/3", "status.mapping.twice"),
                        tuple("/line/4", "status.mapping.undeclared"),
                        tuple("/line/5", "dossier.status.unknown"),
                        tuple("/line/6", "dossier.status.unknown"),
                        tuple("/line/7", "dossier.status.unknown"));
        String both = "word,status\nnew,received\nold,received\ndenied,refused\nreceiving,11\n";
        assertThat(catchThrowableOfType(ConfigurationException.class, () -> read(both))
                        .problems())
                .as("bad lines and a word that none names")
                .extracting(Finding::path, Finding::key)
                .containsExactly(
                        tuple("/line/3", "status.mapping.undeclared"),
                        tuple("/line/5", "dossier.status.unknown"),
                        tuple("/unresolved", "status.mapping.missing"));
        assertThat(catchThrowableOfType(ConfigurationException.class, () -> read("word,status\nnew,received\n"))
                        .problems())
                .hasSize(3);
        for (String file : List.of("", "word\n", "word;status\nnew;received\n", "word,status\n\"new\",received\n")) {
            assertThat(catchThrowableOfType(ConfigurationException.class, () -> read(file)))
                    .as(file)
                    .isNotNull();
        }
    }
}
