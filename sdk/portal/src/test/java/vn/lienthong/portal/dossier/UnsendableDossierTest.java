package vn.lienthong.portal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.code.Money;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierPayment;
import vn.lienthong.dossier.FeeItem;
import vn.lienthong.error.Finding;
import vn.lienthong.error.UnsendableException;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.portal.PortalFixture;
import vn.lienthong.portal.PortalTestData;
import vn.lienthong.portal.ScriptedPortal;

/** Tests that values without a place in the message are never sent by any call. */
class UnsendableDossierTest {
    private final ScriptedPortal script = new ScriptedPortal()
            .respondTo(PortalFixture.LOOK_UP, ScriptedPortal.NO_ROWS)
            .respondTo(PortalFixture.SYNC, ScriptedPortal.DONE);

    @AfterEach
    void close() {
        script.close();
    }

    static Stream<BiConsumer<PortalDossiers, Dossier>> calls() {
        return Stream.of(PortalDossiers::create, PortalDossiers::update, PortalDossiers::upsert);
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("LT-DOS-021")
    @DisplayName("A fee that is negative or beyond any amount is refused with its path, and nothing is sent at all")
    void fees(BiConsumer<PortalDossiers, Dossier> call) {
        FeeItem fewer =
                FeeItem.of("Phí", Money.dong(1000)).toBuilder().quantity(-3).build();
        FeeItem tooMuch = FeeItem.of("Phí", Money.dong(Long.MAX_VALUE)).toBuilder()
                .quantity(2)
                .build();
        Dossier dossier = PortalTestData.dossier().toBuilder()
                .payment(DossierPayment.due(List.of(fewer, tooMuch)))
                .build();
        try (PortalClient portal = script.connect()) {
            UnsendableException refusal =
                    catchThrowableOfType(UnsendableException.class, () -> call.accept(portal.dossiers(), dossier));

            assertThat(refusal.findings())
                    .extracting(Finding::path)
                    .containsExactly("/payment/fees/0/quantity", "/payment/fees/1");
            assertThat(script.requests(PortalFixture.SYNC)).isEmpty();
            assertThat(script.requests(PortalFixture.LOOK_UP)).isEmpty();
            assertThat(script.requests(ScriptedPortal.LOGIN)).isEmpty();
            call.accept(portal.dossiers(), PortalTestData.dossier());
            assertThat(script.requests(PortalFixture.SYNC))
                    .as("positive control")
                    .hasSize(1);
        }
    }
}
