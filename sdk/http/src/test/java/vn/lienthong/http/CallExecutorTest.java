package vn.lienthong.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.error.LienThongException;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.TransportException;
import vn.lienthong.error.TransportException.TransportPhase;

class CallExecutorTest {
    private final ScriptedTransport transport = new ScriptedTransport();
    private final ManualCallClock time = new ManualCallClock();
    private final List<CallObserver.AttemptRecord> attempts = new ArrayList<>();

    private CallExecutor calls() {
        ClientOptions options = ClientOptions.defaults().toBuilder()
                .transport(transport)
                .observer(attempts::add)
                .build();
        return CallExecutor.open(options, time.callClock());
    }

    private CallReply send(Operation operation) {
        return calls().send(
                        new Call("probe", operation, WireRequest.post(URI.create("http://host.test/a"), new byte[3])));
    }

    @AfterEach
    void verifyScriptExhausted() {
        assertThat(transport.isExhausted()).isTrue();
    }

    @Test
    @Tag("LT-TRN-007")
    void triesAReadThreeTimesWithIncreasingDelays() {
        transport.answer(500).fail(TransportPhase.RECEIVE, true).answer(200);
        assertThat(send(Operation.READ).response().status()).isEqualTo(200);
        assertThat(time.slept).containsExactly(Duration.ofMillis(200), Duration.ofMillis(400));
    }

    @Test
    @Tag("LT-TRN-007")
    void aReadGivesUpAfterTheThirdFailure() {
        transport
                .fail(TransportPhase.RECEIVE, true)
                .fail(TransportPhase.SEND, true)
                .fail(TransportPhase.CONNECT, false);
        TransportException e = catchThrowableOfType(TransportException.class, () -> send(Operation.UPSERT_BY_KEY));
        assertThat(e.phase()).isEqualTo(TransportPhase.CONNECT);
        assertThat(e.correlationId()).isEqualTo(attempts.get(0).correlationId());
    }

    @ParameterizedTest
    @EnumSource(names = {"CREATE", "APPEND"})
    @Tag("LT-TRN-008")
    void doesNotRetryASentWriteAndLeavesItsOutcomeUnknown(Operation operation) {
        transport.fail(TransportPhase.RECEIVE, true);
        OutcomeUnknownException e = catchThrowableOfType(OutcomeUnknownException.class, () -> send(operation));
        assertThat(e.getCause()).isInstanceOf(TransportException.class);
        assertThat(e.correlationId()).isNotNull();
        assertThat(time.slept).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CREATE", "APPEND"})
    @Tag("LT-TRN-007")
    void retriesAWriteThatWasNeverSent(Operation operation) {
        transport
                .fail(TransportPhase.CONNECT, false)
                .fail(TransportPhase.RESOLVE, false)
                .answer(200);
        assertThat(send(operation).response().status()).isEqualTo(200);
    }

    @Test
    void aWriteThatCannotBeSentFailsWithAKnownOutcome() {
        transport
                .fail(TransportPhase.CONNECT, false)
                .fail(TransportPhase.CONNECT, false)
                .fail(TransportPhase.CONNECT, false);
        assertThatThrownBy(() -> send(Operation.CREATE)).isInstanceOf(TransportException.class);
    }

    @ParameterizedTest
    @CsvSource({"429", "503"})
    @Tag("LT-TRN-007")
    void retriesAWriteAfterTheGivenRetryAfter(int status) {
        transport.answer(status, "retry-after", "7").answer(200);
        send(Operation.CREATE);
        assertThat(time.slept).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void retryAfterMayBeADate() {
        transport.answer(503, "Retry-After", "Thu, 01 Jan 2026 00:00:09 GMT").answer(200);
        send(Operation.APPEND);
        assertThat(time.slept).containsExactly(Duration.ofSeconds(9));
    }

    @Test
    void aLongerRetryAfterThanAllowedIsNotWaitedFor() {
        transport.answer(503, "Retry-After", "31");
        assertThatThrownBy(() -> send(Operation.CREATE)).isInstanceOf(ServiceException.Unavailable.class);
        transport.answer(429, "Retry-After", "999999999");
        assertThatThrownBy(() -> send(Operation.READ)).isInstanceOf(ServiceException.RateLimited.class);
    }

    @ParameterizedTest
    @CsvSource({"100", "302", "408", "499", "500", "502", "503", "504"})
    @Tag("LT-TRN-008")
    void anOddAnswerToAWriteLeavesItsOutcomeUnknown(int status) {
        transport.answer(status);
        OutcomeUnknownException e = catchThrowableOfType(OutcomeUnknownException.class, () -> send(Operation.CREATE));
        assertThat(((ServiceException) e.getCause()).serviceCode()).isEqualTo("HTTP " + status);
    }

    @Test
    void ignoresAnUnreadableRetryAfter() {
        transport.answer(503, "Retry-After", "soon");
        assertThatThrownBy(() -> send(Operation.CREATE)).isInstanceOf(OutcomeUnknownException.class);
    }

    @ParameterizedTest
    @Tag("LT-TRN-016")
    @CsvSource({
        "400, service.rejected",
        "401, service.unauthenticated",
        "403, service.unauthenticated",
        "404, service.address",
        "409, service.rejected",
        "429, service.rate-limited"
    })
    void aRefusalIsFinalForEveryOperation(int status, String code) {
        for (Operation operation : Operation.values()) {
            int tries = status == 429 && operation.isIdempotent() ? 3 : 1;
            for (int i = 0; i < tries; i++) {
                transport.answer(status);
            }
            LienThongException e = catchThrowableOfType(LienThongException.class, () -> send(operation));
            assertThat(e.code()).isEqualTo(code);
        }
    }

    @Test
    void reportsWhatToCheckWhenTheAddressIsNotFound() {
        transport.answer(404).answer(400);
        assertThatThrownBy(() -> send(Operation.READ)).hasMessageContainingAll("(HTTP 404)", "adapter", "dstcode");
        assertThatThrownBy(() -> send(Operation.READ)).hasMessage("The service refused the message (HTTP 400).");
    }

    @Test
    void theServiceMessageIsAvailableOnRequest() {
        transport.answer(400, "chi tiết", new String[0]);
        ServiceException e = catchThrowableOfType(ServiceException.class, () -> send(Operation.CREATE));
        assertThat(e.serviceMessage()).isEqualTo("chi tiết");
        assertThat(e.toString()).doesNotContain("chi tiết");
    }

    @Test
    void anAnswerThatBreaksTheLimitsFailsAReadAtOnceAndLeavesAWriteUnknown() {
        transport.fail(new MalformedAnswerException("", "at most 5 bytes", "a longer body", 6, null));
        MalformedAnswerException e = catchThrowableOfType(MalformedAnswerException.class, () -> send(Operation.READ));
        assertThat(e.correlationId()).isNotNull();
        assertThat(e.length()).isEqualTo(6);
        transport.fail(new MalformedAnswerException("", "at most 5 bytes", "a longer body", 6, null));
        assertThatThrownBy(() -> send(Operation.APPEND)).isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void doesNotRetryAClosedClient() {
        transport.fail(TransportPhase.CLOSED, false);
        assertThatThrownBy(() -> send(Operation.CREATE)).isInstanceOf(TransportException.class);
        transport.fail(TransportPhase.CLOSED, true);
        assertThatThrownBy(() -> send(Operation.READ)).isInstanceOf(TransportException.class);
        transport.fail(TransportPhase.CLOSED, true);
        assertThatThrownBy(() -> send(Operation.CREATE)).isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void anInterruptedThreadStopsRetryingAndStaysInterrupted() {
        transport.answer(500);
        CallClock interrupted = new CallClock(
                time.clock,
                wait -> {
                    throw new InterruptedException();
                },
                () -> 0);
        ClientOptions options =
                ClientOptions.defaults().toBuilder().transport(transport).build();
        Call call = new Call("probe", Operation.READ, WireRequest.get(URI.create("http://host.test/")));
        assertThatThrownBy(() -> CallExecutor.open(options, interrupted).send(call))
                .isInstanceOf(ServiceException.Unavailable.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void everyAttemptIsObservedUnderOneId() {
        transport.answer(500).fail(TransportPhase.RECEIVE, true).answerBody("abcd");
        CallReply reply = send(Operation.READ);
        assertThat(attempts).extracting(CallObserver.AttemptRecord::number).containsExactly(1, 2, 3);
        assertThat(attempts).extracting(CallObserver.AttemptRecord::status).containsExactly(500, 0, 200);
        assertThat(attempts.get(1).failure()).contains(TransportPhase.RECEIVE);
        assertThat(attempts.get(2).failure()).isEmpty();
        assertThat(attempts.get(2).bytesOut()).isEqualTo(3);
        assertThat(attempts.get(2).bytesIn()).isEqualTo(4);
        assertThat(attempts)
                .extracting(CallObserver.AttemptRecord::correlationId)
                .containsOnly(reply.correlationId());
    }

    @Test
    void anObserverThatFailsDoesNotFailTheCall() {
        transport.answer(200);
        ClientOptions options = ClientOptions.defaults().toBuilder()
                .transport(transport)
                .observer(attempt -> {
                    throw new IllegalStateException("host");
                })
                .build();
        Call call = new Call("probe", Operation.CREATE, WireRequest.get(URI.create("http://host.test/")));
        assertThat(CallExecutor.open(options).send(call).response().status()).isEqualTo(200);
    }

    @Test
    void closesOnlyATransportThatItCreated() {
        calls().close();
        assertThat(transport.closed).isFalse();
        CallExecutor own = CallExecutor.open(ClientOptions.defaults());
        own.close();
        Call call = new Call("probe", Operation.READ, WireRequest.get(URI.create("http://127.0.0.1:1/")));
        TransportException e = catchThrowableOfType(TransportException.class, () -> own.send(call));
        assertThat(e.phase()).isEqualTo(TransportPhase.CLOSED);
    }

    @Test
    void refusesACallNameWithASpace() {
        WireRequest request = WireRequest.get(URI.create("http://host.test/"));
        assertThatThrownBy(() -> new Call("two words", Operation.READ, request))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
