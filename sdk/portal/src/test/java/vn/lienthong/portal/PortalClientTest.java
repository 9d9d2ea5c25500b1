package vn.lienthong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.portal.PortalTestData.CODE;
import static vn.lienthong.portal.PortalTestData.NOW;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.lienthong.check.RulePack;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.ProcessingStep;
import vn.lienthong.portal.dossier.DossierStatusRow;
import vn.lienthong.sandbox.LookupRows;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxOptions;

class PortalClientTest {
    @Test
    @DisplayName("A dossier is received, synced, moved on with progress and read back as it was sent")
    void wholeLife() {
        try (Sandbox sandbox = Sandbox.start(
                        SandboxOptions.builder().lookupRows(LookupRows.FULL).build());
                PortalClient portal =
                        PortalClient.connect(PortalTestData.options(sandbox).build())) {
            var procedure = portal.catalogue().fetch(ProcedureCode.of("2.000488"));
            Dossier dossier = PortalTestData.receivedDossier(procedure.value()).build();

            assertThat(dossier.check(RulePack.inForce(NOW)).failed()).isFalse();
            assertThat(portal.dossiers().upsert(dossier).outcome()).isEqualTo(PortalReceipt.ReceiptOutcome.CREATED);

            Dossier inProcess = dossier.moveTo(DossierStatus.IN_PROCESS, NOW.plusHours(1));
            assertThat(portal.dossiers().upsert(inProcess).outcome()).isEqualTo(PortalReceipt.ReceiptOutcome.UPDATED);
            var step = ProcessingStep.of(
                    DossierStatus.IN_PROCESS,
                    NOW.plusHours(1),
                    PersonName.of("TRẦN THỊ KIỂM THỬ"),
                    FreeText.of("Thụ lý hồ sơ"));
            portal.dossiers().appendProgress(CODE, step);

            DossierStatusRow row = portal.dossiers().fetch(CODE).value();
            assertThat(row.status()).isEqualTo(DossierStatus.IN_PROCESS);
            Dossier sent = inProcess.toBuilder()
                    .handling(
                            inProcess.handling().toBuilder().unit("Sở Tư pháp").build())
                    .build();
            assertThat(row.dossier()).isEqualTo(sent);
            assertThat(sandbox.progress(CODE.value())).hasSize(1);
            assertThat(sandbox.violations()).isEmpty();
        }
    }
}
