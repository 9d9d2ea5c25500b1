package vn.lienthong.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import vn.lienthong.sandbox.fault.SandboxFault;

@Tag("LT-PRIV-001")
class SandboxLogLeakTest {
    private static final String NAME = "LÊ THỊ KIỂM THỬ CHIM YẾN";
    private static final String NUMBER = "038104000777";
    private static final String PASSWORD = "mat-khau-chim-yen";
    private static final String CODE = "H56.14-260105-00001";

    private static ListAppender<ILoggingEvent> listen(Logger logger) {
        ListAppender<ILoggingEvent> appender = new ListAppender<>();
        appender.start();
        logger.setLevel(Level.TRACE);
        logger.addAppender(appender);
        return appender;
    }

    @Test
    void noTextFormAndNoLogLineShowsAPersonASessionOrAPassword() throws Exception {
        Logger root = (Logger) LoggerFactory.getLogger("vn.lienthong");
        ListAppender<ILoggingEvent> log = listen(root);
        SandboxAccount account = new SandboxAccount("000.00.00.H56", PASSWORD);
        SandboxOptions options =
                SandboxOptions.builder().accounts(List.of(account)).build();
        List<String> texts = new ArrayList<>();
        String session;
        try (Sandbox sandbox = Sandbox.start(options)) {
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
        } finally {
            root.detachAppender(log);
        }
        log.list.forEach(event -> texts.add(event.getFormattedMessage()));
        assertThat(log.list).as("the log was heard").hasSizeGreaterThan(3);
        assertThat(texts).allSatisfy(text -> assertThat(text).doesNotContain(NAME, NUMBER, session, PASSWORD));
    }
}
