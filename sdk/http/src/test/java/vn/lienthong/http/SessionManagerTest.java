package vn.lienthong.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.error.LienThongException;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.ServiceException.ErrorDetail;
import vn.lienthong.error.TransportException;
import vn.lienthong.error.TransportException.TransportPhase;

@Tag("LT-TRN-006")
class SessionManagerTest {
    private static final String OK = "0|Thành công";
    private static final String REFUSED = "-1|Phiên làm việc không hợp lệ";

    private final ScriptedTransport transport = new ScriptedTransport();
    private final ManualCallClock time = new ManualCallClock();
    private final SessionStore store = SessionStore.inMemory();
    private final Deque<Object> logins = new ArrayDeque<>();
    private final CallExecutor calls = CallExecutor.open(
            ClientOptions.defaults().toBuilder().transport(transport).build(), time.callClock());
    private int loginCount;
    private final SessionManager sessions = calls.sessions("agency", this::login, SessionPolicy.defaults(), store);

    private Secret login() {
        loginCount++;
        Object next = logins.remove();
        if (next instanceof RuntimeException e) {
            throw e;
        }
        return new Secret((String) next);
    }

    private void enqueueLogins(Object... ends) {
        logins.addAll(Arrays.asList(ends));
    }

    private String send(Operation operation) {
        return calls.send(call(operation), sessions);
    }

    private static AuthenticatedCall<String> call(Operation operation) {
        return new AuthenticatedCall<>(
                "probe",
                operation,
                token -> WireRequest.post(
                        URI.create("http://host.test/"), token.value().getBytes(StandardCharsets.UTF_8)),
                SessionManagerTest::read,
                SessionManagerTest::toErrorDetail);
    }

    private static String read(CallReply reply) {
        String body = new String(reply.response().body(), StandardCharsets.UTF_8);
        if (!body.contains("|")) {
            throw new MalformedAnswerException("", "code and message", "text", body.length(), reply.correlationId());
        }
        return body;
    }

    private static ErrorDetail toErrorDetail(String body) {
        String[] parts = body.split("\\|");
        return new ErrorDetail(parts[0], parts[1], null);
    }

    private String tokenSent(int exchange) {
        return new String(transport.requests.get(exchange).body(), StandardCharsets.UTF_8);
    }

    private static ServiceException unauthenticatedException() {
        return new ServiceException.Unauthenticated(new ErrorDetail("5", "sai mật khẩu", "login-id"));
    }

    @Test
    void oneLoginServesManyCalls() {
        enqueueLogins("one");
        transport.answerBody(OK).answerBody(OK);
        assertThat(send(Operation.CREATE)).isEqualTo(OK);
        send(Operation.READ);
        assertThat(loginCount).isEqualTo(1);
        assertThat(tokenSent(1)).isEqualTo("one");
    }

    @Test
    void anOldSessionIsReplacedBeforeItIsUsed() {
        enqueueLogins("one", "two");
        transport.answerBody(OK).answerBody(OK);
        send(Operation.READ);
        time.advance(Duration.ofMinutes(10));
        send(Operation.READ);
        assertThat(tokenSent(1)).isEqualTo("two");
    }

    @ParameterizedTest
    @EnumSource
    @Tag("LT-TRN-007")
    void renewsARefusedSessionAndRepeatsTheCallOnce(Operation operation) {
        store.save("agency", new Session(new Secret("old"), time.clock.instant()));
        enqueueLogins("new");
        transport.answerBody(REFUSED).answerBody(OK);
        assertThat(send(operation)).isEqualTo(OK);
        assertThat(tokenSent(0)).isEqualTo("old");
        assertThat(tokenSent(1)).isEqualTo("new");
    }

    @Test
    void aSecondRefusalIsFinal() {
        store.save("agency", new Session(new Secret("old"), time.clock.instant()));
        enqueueLogins("new");
        transport.answerBody(REFUSED).answerBody(REFUSED);
        ServiceException e = catchThrowableOfType(ServiceException.Unauthenticated.class, () -> send(Operation.CREATE));
        assertThat(e.serviceCode()).isEqualTo("-1");
        assertThat(e.correlationId()).isNotNull();
    }

    @Test
    void aCallThatHasLoggedInDoesNotLogInAgain() {
        enqueueLogins("new");
        transport.answerBody(REFUSED);
        assertThatThrownBy(() -> send(Operation.CREATE)).isInstanceOf(ServiceException.Unauthenticated.class);
        assertThat(loginCount).isEqualTo(1);
    }

    @Test
    void aSessionThatAnotherNodeMadeIsUsedInsteadOfALogin() {
        store.save("agency", new Session(new Secret("old"), time.clock.instant()));
        transport.answerBody(REFUSED).answerBody(OK);
        AuthenticatedCall<String> call = call(Operation.CREATE);
        AuthenticatedCall<String> whileAnotherLogsIn =
                new AuthenticatedCall<>(call.name(), call.operation(), call.request(), call.read(), body -> {
                    store.save("agency", new Session(new Secret("theirs"), time.clock.instant()));
                    return toErrorDetail(body);
                });
        calls.send(whileAnotherLogsIn, sessions);
        assertThat(tokenSent(1)).isEqualTo("theirs");
        assertThat(loginCount).isZero();
    }

    @Test
    void theSameTokenAfterANewLoginIsANewSession() {
        store.save(
                "agency", new Session(new Secret("same"), time.clock.instant().minusSeconds(60)));
        enqueueLogins("same");
        transport.answerBody(REFUSED).answerBody(OK);
        assertThat(send(Operation.CREATE)).isEqualTo(OK);
    }

    @Test
    void aRefusedLoginIsRememberedForAWhile() {
        enqueueLogins(unauthenticatedException(), "new");
        assertThatThrownBy(() -> send(Operation.READ)).isInstanceOf(ServiceException.Unauthenticated.class);
        time.advance(Duration.ofSeconds(29));
        ServiceException e = catchThrowableOfType(ServiceException.Unauthenticated.class, () -> send(Operation.READ));
        assertThat(e.serviceMessage()).isEqualTo("sai mật khẩu");
        assertThat(loginCount).isEqualTo(1);
        time.advance(Duration.ofSeconds(1));
        transport.answerBody(OK);
        send(Operation.READ);
        assertThat(loginCount).isEqualTo(2);
    }

    @Test
    void aLoginThatMaySucceedLaterIsNotRemembered() {
        enqueueLogins(new ServiceException.Unavailable(new ErrorDetail("503", null, null)), "new");
        assertThatThrownBy(() -> send(Operation.READ)).isInstanceOf(ServiceException.Unavailable.class);
        transport.answerBody(OK);
        send(Operation.READ);
        assertThat(loginCount).isEqualTo(2);
    }

    @Test
    void twoLoginsAreSeparatedByTheMinimumInterval() {
        enqueueLogins(new TransportException(TransportPhase.CONNECT, false, null, null), "new");
        assertThatThrownBy(() -> send(Operation.READ)).isInstanceOf(TransportException.class);
        time.advance(Duration.ofMillis(300));
        transport.answerBody(OK);
        send(Operation.READ);
        assertThat(time.slept).containsExactly(Duration.ofMillis(700));
    }

    @Test
    void aLostLoginDoesNotCountAsSentByTheCall() {
        enqueueLogins(new TransportException(TransportPhase.RECEIVE, true, "login-id", null));
        TransportException e = catchThrowableOfType(TransportException.class, () -> send(Operation.CREATE));
        assertThat(e.anyByteSent()).isFalse();
        assertThat(e.correlationId()).isNotNull().isNotEqualTo("login-id");
    }

    @Test
    void aRefusedWriteHasAKnownOutcomeWhenItsNewLoginIsLost() {
        store.save("agency", new Session(new Secret("old"), time.clock.instant()));
        enqueueLogins(new TransportException(TransportPhase.RECEIVE, true, null, null));
        transport.answerBody(REFUSED);
        TransportException e = catchThrowableOfType(TransportException.class, () -> send(Operation.APPEND));
        assertThat(e.anyByteSent()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerThatCannotBeReadLeavesAWriteUnknown(Operation operation) {
        enqueueLogins("one");
        transport.answerBody("torn");
        LienThongException e = catchThrowableOfType(LienThongException.class, () -> send(operation));
        assertThat(e)
                .isInstanceOf(
                        operation.isIdempotent() ? MalformedAnswerException.class : OutcomeUnknownException.class);
    }

    @Test
    void aLoginRunsAloneInTheStore() {
        Deque<String> order = new ArrayDeque<>();
        SessionStore locking = new SessionStore() {
            @Override
            public Optional<Session> find(String account) {
                return store.find(account);
            }

            @Override
            public void save(String account, Session session) {
                order.add("save");
                store.save(account, session);
            }

            @Override
            public Session runExclusively(String account, Supplier<Session> login) {
                order.add("lock " + account);
                Session session = login.get();
                order.add("unlock");
                return session;
            }
        };
        enqueueLogins("one");
        transport.answerBody(OK);
        SessionManager own = calls.sessions("agency", this::login, SessionPolicy.defaults(), locking);
        calls.send(call(Operation.READ), own);
        assertThat(order).containsExactly("lock agency", "save", "unlock");
    }

    @Test
    void aSessionThatAppearsWhileWaitingForTheStoreIsUsed() {
        SessionStore late = new SessionStore() {
            @Override
            public Optional<Session> find(String account) {
                return store.find(account);
            }

            @Override
            public void save(String account, Session session) {
                store.save(account, session);
            }

            @Override
            public Session runExclusively(String account, Supplier<Session> login) {
                store.save(account, new Session(new Secret("theirs"), time.clock.instant()));
                return login.get();
            }
        };
        transport.answerBody(OK);
        calls.send(call(Operation.READ), calls.sessions("agency", this::login, SessionPolicy.defaults(), late));
        assertThat(tokenSent(0)).isEqualTo("theirs");
        assertThat(loginCount).isZero();
    }

    private static SessionPolicy bearerPolicy() {
        return SessionPolicy.defaults().toBuilder()
                .refusalCheck((code, message) -> "HTTP 401".equals(code))
                .minLoginInterval(Duration.ZERO)
                .build();
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    @Tag("LT-TRN-007")
    void aPolicyMayDetectARefusedSessionByItsHttpStatus(Operation operation) {
        enqueueLogins("a", "b");
        SessionManager bearer = calls.sessions("bearer", this::login, bearerPolicy(), SessionStore.inMemory());
        transport.answerBody(OK).answer(401).answerBody(OK);
        assertThat(calls.send(call(operation), bearer)).isEqualTo(OK);
        assertThat(calls.send(call(operation), bearer)).isEqualTo(OK);
        assertThat(loginCount).isEqualTo(2);
        assertThat(transport.requests).hasSize(3);
    }

    @Test
    void aFreshSessionThatHttpRefusesEndsTheCall() {
        enqueueLogins("a");
        SessionManager bearer = calls.sessions("bearer", this::login, bearerPolicy(), SessionStore.inMemory());
        transport.answer(401);
        assertThatThrownBy(() -> calls.send(call(Operation.APPEND), bearer))
                .isInstanceOf(ServiceException.Unauthenticated.class);
        assertThat(loginCount).isEqualTo(1);
    }

    @Test
    void byDefaultAnHttpStatusDoesNotRefuseTheSession() {
        enqueueLogins("a");
        transport.answer(401);
        assertThatThrownBy(() -> send(Operation.READ)).isInstanceOf(ServiceException.Unauthenticated.class);
        assertThat(loginCount).isEqualTo(1);
    }
}
