package vn.lienthong.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.sandbox.fault.SandboxFault;
import vn.lienthong.testing.CapturedLog;

@Tag("LT-PRIV-001")
class SandboxLogLeakTest {
    private static final String NAME = "LÊ THỊ KIỂM THỬ CHIM YẾN";
    private static final String NUMBER = "038104000777";
    private static final String PASSWORD = "mat-khau-chim-yen";
    private static final String CODE = "H56.14-260105-00001";

    @Test
    void noTextFormAndNoLogLineShowsAPersonASessionOrAPassword() throws Exception {
        SandboxAccount account = new SandboxAccount("000.00.00.H56", PASSWORD);
        SandboxOptions options =
                SandboxOptions.builder().accounts(List.of(account)).build();
        List<String> texts = new ArrayList<>();
        String session;
        CapturedLog log = new CapturedLog("com.sun.", "sun.", "jdk.", "java.", "javax.");
        try (log;
                Sandbox sandbox = Sandbox.start(options)) {
            SandboxTestClient client = SandboxTestClient.logIn(sandbox);
            session = client.session();
            ObjectNode create = client.create(CODE);
            ((ObjectNode) create.at("/data/0")).put("ChuHoSo", NAME).put("SoGiayToChuHoSo", NUMBER);
            sandbox.injectFaults(FaultPlan.at("DongBoHoSoMC", 2, SandboxFault.cutAnswerAt(10)));
            client.call(create);
            try (RawSandboxSocket line = new RawSandboxSocket(sandbox)) {
                byte[] body = SandboxTestClient.JSON.writeValueAsBytes(create);
                line.send(RawSandboxSocket.request(sandbox, sandbox.integrationEndpoint(), body))
                        .receiveAll();
            }
            ((ObjectNode) create.at("/data/0")).put("NgayTiepNhan", NAME);
            texts.add(client.call(create).toString());
            sandbox.exchanges().forEach(exchange -> texts.add(exchange + " " + exchange.warnings()));
            sandbox.violations().forEach(violation -> texts.add(violation.toString()));
            texts.addAll(List.of(
                    sandbox.toString(),
                    options.toString(),
                    account.toString(),
                    sandbox.account().toString()));
            assertThat(sandbox.exchanges().get(1).requestBody())
                    .as("the accessors do show it: the canaries went through")
                    .contains(NAME, NUMBER, session);
            assertThat(sandbox.exchanges().get(0).requestBody()).contains(PASSWORD);
        }
        texts.addAll(log.texts());
        assertThat(log.textsStartingWith("log vn.lienthong"))
                .as("the log was heard")
                .hasSizeGreaterThan(3);
        assertThat(texts).allSatisfy(text -> assertThat(text).doesNotContain(NAME, NUMBER, session, PASSWORD));
    }
}
