package vn.lienthong.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.Money;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierOutcome;
import vn.lienthong.dossier.DossierPapers;
import vn.lienthong.dossier.DossierParties;
import vn.lienthong.dossier.DossierPayment;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.FeeItem;
import vn.lienthong.dossier.HandOver;
import vn.lienthong.dossier.Owner;
import vn.lienthong.dossier.ResultBuilder;
import vn.lienthong.dossier.SubmittedDocumentBuilder;
import vn.lienthong.portal.outbound.PortalMessageCodec;

class DossierComparisonTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-05T10:00:00+07:00");

    private static Dossier dossier() {
        Owner owner = Owner.citizen(new PersonalId("038000000001"), PersonName.of("NGUYỄN VĂN KIỂM THỬ"));
        byte[] sheet = "{\"MATTHC\":\"2.000488\",\"TENTTHC\":\"Thủ tục kiểm thử\"}".getBytes(StandardCharsets.UTF_8);
        var procedure = PortalMessageCodec.readSheet(sheet).value();
        return Dossier.receive(procedure, DossierCode.of("H56.14-261105-0001"), owner, Channel.DIRECT, NOW)
                .appointment(NOW.plusDays(14))
                .build();
    }

    static Stream<Arguments> changes() {
        var paper = SubmittedDocumentBuilder.builder()
                .id("p")
                .fileName(FileName.of("a.pdf"))
                .build();
        var result = ResultBuilder.builder().name(FileName.of("kq.pdf")).id("k").build();
        var other = Owner.citizen(new PersonalId("038000000002"), PersonName.of("NGUYỄN VĂN KIỂM THỬ"));
        return Stream.of(
                change(
                        "appointment",
                        d -> d.toBuilder().appointment(NOW.plusDays(15)).build()),
                change(
                        "status",
                        d -> d.toBuilder().status(DossierStatus.SETTLED).build()),
                change(
                        "owner",
                        d -> d.toBuilder().parties(DossierParties.of(other)).build()),
                change(
                        "channel",
                        d -> d.toBuilder()
                                .filing(d.filing().toBuilder()
                                        .channel(Channel.POST)
                                        .build())
                                .build()),
                change(
                        "note",
                        d -> d.toBuilder()
                                .handling(d.handling().toBuilder()
                                        .note(FreeText.of("n"))
                                        .build())
                                .build()),
                change(
                        "paper",
                        d -> d.toBuilder()
                                .papers(DossierPapers.none().toBuilder()
                                        .submitted(List.of(paper))
                                        .build())
                                .build()),
                change(
                        "fee",
                        d -> d.toBuilder()
                                .payment(DossierPayment.due(List.of(FeeItem.of("Phí", Money.dong(1)))))
                                .build()),
                change(
                        "result",
                        d -> d.toBuilder()
                                .outcome(DossierOutcome.none().toBuilder()
                                        .results(List.of(result))
                                        .build())
                                .build()));
    }

    private static Arguments change(String name, UnaryOperator<Dossier> change) {
        return Arguments.of(name, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    @DisplayName("One field that the message carries makes the difference")
    void different(String name, UnaryOperator<Dossier> change) {
        assertThat(DossierComparison.isSame(dossier(), change.apply(dossier()))).isFalse();
        assertThat(DossierComparison.isSame(change.apply(dossier()), change.apply(dossier())))
                .isTrue();
    }

    @Test
    @DisplayName("What has no field in the message makes none")
    void notCarried() {
        var handOver = new HandOver("Một cửa", "Phòng chuyên môn", NOW, null);
        Dossier handed = dossier().toBuilder()
                .handling(dossier().handling().toBuilder()
                        .handOvers(List.of(handOver))
                        .build())
                .build();
        assertThat(DossierComparison.isSame(dossier(), handed)).isTrue();
        assertThat(dossier()).isNotEqualTo(handed);
    }
}
