package vn.lienthong.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;

@Tag("LT-TRN-010")
class CallRedirectTest {
    private final ScriptedTransport transport = new ScriptedTransport();

    private CallReply send(Operation operation, WireRequest request) {
        ClientOptions options =
                ClientOptions.defaults().toBuilder().transport(transport).build();
        return CallExecutor.open(options, new ManualCallClock().callClock())
                .send(new Call("probe", operation, request));
    }

    private static WireRequest post() {
        return WireRequest.post(URI.create("http://host.test/a/b?x=1"), new byte[] {1})
                .withHeader("dstcode", "VN:GOV");
    }

    @ParameterizedTest
    @CsvSource({
        "301, /c, http://host.test/c",
        "302, c?y=2, http://host.test/a/c?y=2",
        "307, http://HOST.test:80/d, http://HOST.test:80/d",
        "308, //host.test/e, http://host.test/e"
    })
    void aReadFollowsOnTheSameHostWithItsBody(int status, String location, URI target) {
        transport.answer(status, "Location", location).answer(200);
        send(Operation.READ, post());
        WireRequest second = transport.requests.get(1);
        assertThat(second.uri()).isEqualTo(target);
        assertThat(second.method()).isEqualTo(WireRequest.HttpMethod.POST);
        assertThat(second.body()).containsExactly(1);
        assertThat(second.headers()).containsEntry("dstcode", "VN:GOV");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://other.test/a",
                "https://host.test/a",
                "http://host.test:8080/a",
                "http://user@host.test/a",
                "//other.test/a",
                "ftp://host.test/a",
                "http://host.test/a#part",
                "http:opaque",
                "::::",
                ""
            })
    void aReadStaysOnItsHost(String location) {
        transport.answer(302, "Location", location);
        if (location.isEmpty()) {
            transport.answer(200);
            assertThat(send(Operation.READ, post()).response().status()).isEqualTo(200);
            assertThat(transport.requests.get(1).uri().getHost()).isEqualTo("host.test");
            return;
        }
        assertThatThrownBy(() -> send(Operation.READ, post())).isInstanceOf(ServiceException.Rejected.class);
        assertThat(transport.requests).hasSize(1);
    }

    @Test
    void aRedirectLoopEnds() {
        for (int i = 0; i < 6; i++) {
            transport.answer(302, "Location", "/a");
        }
        assertThatThrownBy(() -> send(Operation.READ, post())).isInstanceOf(ServiceException.Rejected.class);
        assertThat(transport.requests).hasSize(6);
    }

    @Test
    void aRedirectWithoutALocationIsARefusal() {
        transport.answer(302);
        assertThatThrownBy(() -> send(Operation.READ, post())).isInstanceOf(ServiceException.Rejected.class);
    }

    @Test
    void aRedirectToAnotherMethodIsFollowedByAGetAlone() {
        transport.answer(303, "Location", "/c");
        assertThatThrownBy(() -> send(Operation.READ, post())).isInstanceOf(ServiceException.Rejected.class);
        transport.answer(303, "Location", "/c").answer(200);
        send(Operation.READ, WireRequest.get(URI.create("http://host.test/a")));
    }

    @ParameterizedTest
    @EnumSource(names = "READ", mode = EnumSource.Mode.EXCLUDE)
    void aWriteFollowsNoRedirect(Operation operation) {
        transport.answer(307, "Location", "/c");
        assertThatThrownBy(() -> send(operation, post()))
                .isInstanceOf(
                        operation == Operation.UPSERT_BY_KEY
                                ? ServiceException.Rejected.class
                                : OutcomeUnknownException.class);
        assertThat(transport.requests).hasSize(1);
    }
}
