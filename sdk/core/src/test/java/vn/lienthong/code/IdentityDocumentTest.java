package vn.lienthong.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.code.IdentityDocument.NoIdentityDocument;
import vn.lienthong.code.IdentityDocument.OldIdentityCard;
import vn.lienthong.code.IdentityDocument.OrganisationId;
import vn.lienthong.code.IdentityDocument.OtherDocument;
import vn.lienthong.code.IdentityDocument.Passport;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.IdentityDocument.ResidenceCard;
import vn.lienthong.code.vocabulary.IdentityKind;

@Tag("LT-DOS-007")
class IdentityDocumentTest {
    private static final IdentityKind UNKNOWN = IdentityKind.of("portal1/identity-kind", "9");

    static Stream<Arguments> kinds() {
        return Stream.of(
                kind(
                        PersonalId::new,
                        List.of("038004000001", "000000000000"),
                        List.of("03800400001", "0380040000011", "03800400000A", "038 004 000 001", "038004000001\n")),
                kind(
                        OldIdentityCard::new,
                        List.of("100000001"),
                        List.of("10000001", "1000000011", "A00000001", "100000001 ")),
                kind(
                        Passport::new,
                        List.of("C1900001", "X0000", "12345678901234567890"),
                        List.of("C190", "c1900001", "C19-0001", "123456789012345678901")),
                kind(ResidenceCard::new, List.of("TT-190001", "12345"), List.of("TT/1", "tt-190001", "1234")),
                kind(
                        OrganisationId::new,
                        List.of("0100109106", "0100109106-001", "038004000001"),
                        List.of("0100109107", "0100109106-000", "UBND")),
                kind(text -> new OtherDocument(UNKNOWN, text), List.of(), List.of("038004000001", "100000001")));
    }

    private static Arguments kind(
            Function<String, IdentityDocument> make, List<String> accepted, List<String> rejected) {
        return Arguments.of(make.apply("x").getClass().getSimpleName(), make, accepted, rejected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    @DisplayName("A number of each kind is well-formed in its own form only, and preserved in any other")
    void shapes(String name, Function<String, IdentityDocument> make, List<String> accepted, List<String> rejected) {
        assertThat(accepted).allMatch(text -> make.apply(text).wellFormed());
        assertThat(rejected).noneMatch(text -> make.apply(text).wellFormed());
        assertThat(rejected).allMatch(text -> make.apply(text).value().equals(text));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    @DisplayName("A blank number of any kind is absent")
    void blank(String name, Function<String, IdentityDocument> make, List<String> accepted, List<String> rejected) {
        assertThatThrownBy(() -> make.apply(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    @Tag("LT-PRIV-001")
    @DisplayName("The text form of each kind shows its name and the length of the number")
    void masked(String name, Function<String, IdentityDocument> make, List<String> accepted, List<String> rejected) {
        assertThat(make.apply("038004000001")).hasToString(name + "(12)");
    }

    @Test
    @DisplayName("No number, with a reason or without one, is in order")
    void noneBecause() {
        assertThat(new NoIdentityDocument("").wellFormed()).isTrue();
        assertThat(new NoIdentityDocument("trẻ sơ sinh KIỂM THỬ")).hasToString("NoIdentityDocument(20)");
        assertThatThrownBy(() -> new NoIdentityDocument(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("value");
    }

    @Test
    @DisplayName("Two kinds with one number are two documents")
    void equality() {
        assertThat(new PersonalId("100000001")).isNotEqualTo(new OldIdentityCard("100000001"));
        assertThat(new OtherDocument(UNKNOWN, "1")).isNotEqualTo(new OtherDocument(IdentityKind.PASSPORT, "1"));
    }
}
