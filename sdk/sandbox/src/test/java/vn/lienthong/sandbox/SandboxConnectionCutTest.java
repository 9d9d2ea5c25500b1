package vn.lienthong.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lienthong.sandbox.SandboxViolation.ViolationKind;
import vn.lienthong.sandbox.fault.FaultRule;
import vn.lienthong.sandbox.fault.SandboxFault;

@Tag("LT-TRN-008")
@ExtendWith(SandboxExtension.class)
class SandboxConnectionCutTest {
    private static final String CODE = "H56.14-260105-00001";
    private static final String SYNC = "DongBoHoSoMC";

    private static byte[] request(Sandbox sandbox, SandboxTestClient client) throws IOException {
        byte[] body = SandboxTestClient.JSON.writeValueAsBytes(client.create(CODE));
        return RawSandboxSocket.request(sandbox, sandbox.integrationEndpoint(), body);
    }

    private static SandboxExchange last(Sandbox sandbox) {
        List<SandboxExchange> all = sandbox.exchanges();
        return all.get(all.size() - 1);
    }

    private static byte[] talk(Sandbox sandbox, byte[] request) throws IOException {
        try (RawSandboxSocket line = new RawSandboxSocket(sandbox)) {
            return line.send(request).receiveAll();
        }
    }

    @Test
    void aRequestIsCutAtEachByteAndNotOneMoreIsRead(Sandbox sandbox) throws Exception {
        byte[] request = request(sandbox, SandboxTestClient.logIn(sandbox));
        for (int n = 1; n <= request.length; n++) {
            sandbox.injectFaults(FaultPlan.at(FaultRule.ANY, 1, SandboxFault.cutRequestAt(n)));
            assertThat(talk(sandbox, request)).isEmpty();
            assertThat(last(sandbox).request()).isEqualTo(Arrays.copyOf(request, n));
            assertThat(last(sandbox).status()).isZero();
        }
        assertThat(sandbox.dossiers()).isEmpty();
        assertThat(sandbox.exchanges()).hasSize(1 + request.length);
    }

    @Test
    void aRequestOfOneServiceIsCutAtEachByteAndOthersAreNot(Sandbox sandbox) throws Exception {
        SandboxTestClient client = SandboxTestClient.logIn(sandbox);
        byte[] request = request(sandbox, client);
        for (int n = 1; n <= request.length + 1; n += 7) {
            sandbox.injectFaults(FaultPlan.at(SYNC, 1, SandboxFault.cutRequestAt(n)));
            assertThat(client.lookUp(CODE).path("result").isEmpty()).isTrue();
            assertThat(talk(sandbox, request)).isEmpty();
            assertThat(last(sandbox).request()).isEqualTo(Arrays.copyOf(request, Math.min(n, request.length)));
        }
        assertThat(sandbox.dossiers()).isEmpty();
        assertThat(sandbox.violations()).as("each create came after a look-up").isEmpty();
        sandbox.injectFaults(FaultPlan.at(SYNC, 1, SandboxFault.cutAnswerAt(0)));
        talk(sandbox, request);
        assertThat(sandbox.violations())
                .extracting(SandboxViolation::kind)
                .containsExactly(ViolationKind.SECOND_CREATE);
    }

    @Test
    void anAnswerIsCutAtEachByteAfterTheRequestWasCarriedOut(Sandbox sandbox) throws Exception {
        SandboxTestClient client = SandboxTestClient.logIn(sandbox);
        byte[] request = request(sandbox, client);
        sandbox.injectFaults(FaultPlan.at(SYNC, 1, SandboxFault.cutAnswerAt(100_000)));
        byte[] whole = talk(sandbox, request);
        assertThat(sandbox.dossiers()).containsExactly(CODE);
        assertThat(whole).endsWith((byte) '}');
        assertThat(sandbox.violations()).isEmpty();

        sandbox.injectFaults(FaultPlan.of(FaultRule.always(SYNC, SandboxFault.cutAnswerAt(whole.length))));
        byte[] exists = talk(sandbox, request);
        for (int n = 0; n < exists.length; n++) {
            sandbox.injectFaults(FaultPlan.at(SYNC, 1, SandboxFault.cutAnswerAt(n)));
            byte[] part = talk(sandbox, request);
            assertThat(part).hasSize(n);
            assertThat(last(sandbox).answer()).isEqualTo(part);
        }
        assertThat(sandbox.violations()).extracting(SandboxViolation::kind).containsOnly(ViolationKind.SECOND_CREATE);
    }

    @Test
    void aCutAnswerToTheFirstCreateLeavesItStored(Sandbox sandbox) throws Exception {
        SandboxTestClient client = SandboxTestClient.logIn(sandbox);
        for (int n = 0; n < 40; n++) {
            String code = "H56.14-260105-" + (10_000 + n);
            sandbox.injectFaults(FaultPlan.at(SYNC, 1, SandboxFault.cutAnswerAt(n)));
            byte[] body = SandboxTestClient.JSON.writeValueAsBytes(client.create(code));
            assertThat(talk(sandbox, RawSandboxSocket.request(sandbox, sandbox.integrationEndpoint(), body)))
                    .hasSize(n);
            assertThat(sandbox.dossier(code)).isPresent();
        }
        assertThat(sandbox.violations()).isEmpty();
    }
}
