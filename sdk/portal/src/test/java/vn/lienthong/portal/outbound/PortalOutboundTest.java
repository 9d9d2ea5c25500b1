package vn.lienthong.portal.outbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.ProcessingStep;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.UnsendableException;
import vn.lienthong.portal.CannedTransport;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.portal.PortalFixture;
import vn.lienthong.portal.PortalReceipt;
import vn.lienthong.portal.PortalTestData;
import vn.lienthong.portal.outbound.OutboundMessage.OutboundKind;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.SandboxExchange;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.fault.SandboxFault;

/** Tests of messages that are stored before they are sent. */
@Tag("LT-OUT-010")
final class PortalOutboundTest {
    private static final OutboundMessages MESSAGES =
            OutboundMessages.of(PortalTestData.offlineOptions(null).build());

    private static ProcessingStep step(int number) {
        return ProcessingStep.of(
                DossierStatus.IN_PROCESS,
                PortalTestData.NOW,
                PersonName.of("TRẦN THỊ KIỂM THỬ"),
                FreeText.of("Bước " + number));
    }

    private static OutboundMessage restore(OutboundMessage message) {
        return OutboundMessage.of(
                message.kind(), message.dossier(), message.procedure().orElse(null), message.body());
    }

    @Test
    @DisplayName("A stored message goes out in the same bytes as a call of the client")
    void sameBytes() {
        try (PortalFixture rig = new PortalFixture(SandboxOptions.standard())) {
            Dossier dossier = rig.newDossier();
            Dossier twin = rig.newDossier();
            rig.dossiers().create(twin);
            rig.dossiers().update(twin);
            rig.dossiers().appendProgress(twin.code(), step(1));
            OutboundSender outbound = rig.portal.outbound();
            OutboundMessage message = restore(MESSAGES.dossier(dossier));
            assertThat(outbound.create(message).outcome()).isEqualTo(PortalReceipt.ReceiptOutcome.CREATED);
            assertThat(outbound.update(message).outcome()).isEqualTo(PortalReceipt.ReceiptOutcome.UPDATED);
            assertThat(outbound.append(restore(
                                    MESSAGES.progress(dossier.code(), step(1)).get(0)))
                            .outcome())
                    .isEqualTo(PortalReceipt.ReceiptOutcome.APPENDED);
            List<String> direct = bodies(rig, twin);
            assertThat(direct).hasSize(3);
            assertThat(bodies(rig, dossier).stream()
                            .map(body -> body.replace(
                                    dossier.code().value(), twin.code().value())))
                    .containsExactlyElementsOf(direct);
            assertThat(rig.sandbox.violations()).isEmpty();
        }
    }

    private static List<String> bodies(PortalFixture rig, Dossier dossier) {
        return rig.sandbox.exchanges().stream()
                .filter(exchange ->
                        List.of(PortalFixture.SYNC, PortalFixture.PROGRESS).contains(exchange.service()))
                .map(SandboxExchange::requestBody)
                .filter(body -> body.contains(dossier.code().value()))
                .toList();
    }

    @Test
    @DisplayName("Steps are cut into messages of ten, in order")
    void tens() {
        List<OutboundMessage> messages = MESSAGES.progress(
                PortalTestData.CODE,
                IntStream.range(0, 21).mapToObj(PortalOutboundTest::step).toArray(ProcessingStep[]::new));
        assertThat(messages).hasSize(3);
        assertThat(new String(messages.get(2).body(), UTF_8))
                .contains("Bước 20")
                .doesNotContain("Bước 19");
        assertThatThrownBy(() -> MESSAGES.progress(PortalTestData.CODE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("An existing create, a lost create and an append without a dossier are reported without a lookup")
    void told() {
        try (PortalFixture rig = new PortalFixture(SandboxOptions.standard())) {
            OutboundMessage stored = MESSAGES.dossier(rig.storedDossier());
            OutboundMessage fresh = MESSAGES.dossier(rig.newDossier());
            long before = lookUps(rig);
            assertThatThrownBy(() -> rig.portal.outbound().create(stored))
                    .isInstanceOf(ServiceException.AlreadyExists.class);
            assertThatThrownBy(() -> rig.portal.outbound().update(fresh)).isInstanceOf(ServiceException.Rejected.class);
            OutboundMessage row = MESSAGES.progress(fresh.dossier(), step(1)).get(0);
            assertThatThrownBy(() -> rig.portal.outbound().append(row)).isInstanceOf(ServiceException.Rejected.class);
            rig.sandbox.injectFaults(FaultPlan.at(PortalFixture.SYNC, 1, SandboxFault.dropAfterStoring()));
            assertThatThrownBy(() -> rig.portal.outbound().create(fresh)).isInstanceOf(OutcomeUnknownException.class);
            assertThat(lookUps(rig)).isEqualTo(before);
        }
    }

    private static long lookUps(PortalFixture rig) {
        return rig.sandbox.exchanges().stream()
                .filter(exchange -> exchange.service().equals(PortalFixture.LOOK_UP))
                .count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "\"\"",
                "{}",
                "[]",
                "[null]",
                "[{}]",
                "[%s",
                "[%s,%s]",
                "%s",
                "[%s]]",
                "[%s]}",
                "[%s],\"isUpdating\":\"True\"",
                "[%s],\"data\":[%s]",
                "[%s],\"session\":\"x\"",
                "\ufeff[%s]"
            })
    @DisplayName("A body that is not one list of one dossier never leaves")
    void wrongShape(String form) {
        String row = new String(PortalMessageCodec.writeDossier(PortalTestData.dossier()), UTF_8);
        assertRefused(form.replace("%s", row));
    }

    @Test
    @DisplayName("A body of another dossier or procedure, or with an invalid status, is never sent")
    void wrongContent() {
        String row = new String(MESSAGES.dossier(PortalTestData.dossier()).body(), UTF_8);
        assertRefused(row.replace(PortalTestData.CODE.value(), "H56.14-241205-99999"));
        assertRefused(row.replace("2.000488", "1.000001"));
        assertRefused(row.replace("\"TrangThaiHoSo\":\"2\"", "\"TrangThaiHoSo\":\"11\""));
        assertRefused(row.replaceFirst("\\{", "{\"MaHoSo\":\"H56.14-241205-99999\","));
    }

    private static void assertRefused(String body) {
        OutboundMessage message = OutboundMessage.of(
                OutboundKind.DOSSIER, PortalTestData.CODE, ProcedureCode.of("2.000488"), body.getBytes(UTF_8));
        try (PortalClient portal = PortalClient.connect(
                PortalTestData.offlineOptions(new CannedTransport()).build())) {
            assertThatThrownBy(() -> portal.outbound().update(message))
                    .as("%d characters", body.length())
                    .isInstanceOf(UnsendableException.class)
                    .hasMessageNotContaining("KIỂM");
        }
    }

    @Test
    @DisplayName("Null is refused by name, and the text form shows no body")
    void nulls() {
        assertThatThrownBy(() -> OutboundMessage.of(OutboundKind.DOSSIER, PortalTestData.CODE, null, new byte[0]))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("procedure");
        assertThatThrownBy(() -> MESSAGES.dossier(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("dossier");
        assertThat(MESSAGES.dossier(PortalTestData.dossier()).toString())
                .startsWith("OutboundMessage[dossier, ")
                .doesNotContain("KIỂM", PortalTestData.CODE.value());
    }
}
