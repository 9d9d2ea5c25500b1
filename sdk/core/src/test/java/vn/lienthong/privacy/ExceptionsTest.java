package vn.lienthong.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.calendar.OutsideCalendarException;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.LienThongException;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.ServiceException.AlreadyExists;
import vn.lienthong.error.ServiceException.ErrorDetail;
import vn.lienthong.error.ServiceException.NotFound;
import vn.lienthong.error.ServiceException.RateLimited;
import vn.lienthong.error.ServiceException.Rejected;
import vn.lienthong.error.ServiceException.Unauthenticated;
import vn.lienthong.error.ServiceException.Unavailable;
import vn.lienthong.error.Severity;
import vn.lienthong.error.SigningException;
import vn.lienthong.error.TransportException;
import vn.lienthong.error.TransportException.TransportPhase;
import vn.lienthong.error.UnsendableException;
import vn.lienthong.specimen.ModelClasses;
import vn.lienthong.value.Language;

@Tag("LT-PRIV-001")
class ExceptionsTest {
    private static final String CODE = "bí-mật-1-KIỂM-THỬ";
    private static final String WORDS = "bí-mật-2-KIỂM-THỬ";
    private static final ErrorDetail SAID = new ErrorDetail(CODE, WORDS, "call-7");

    static Stream<LienThongException> exceptions() {
        Findings problems = new Findings(List.of(
                Finding.of("url", "LT-TRN-001", Severity.FAIL, "configuration.missing"),
                Finding.of("timeout", "LT-TRN-009", Severity.FAIL, "configuration.out-of-range", "1", "60")));
        Stream<LienThongException> transport = Arrays.stream(TransportPhase.values())
                .map(phase -> new TransportException(phase, true, "call-7", null));
        return Stream.concat(
                transport,
                Stream.of(
                        new ConfigurationException(problems),
                        new UnsendableException(problems),
                        new SigningException("signing.key.weak", "1,024"),
                        new MalformedAnswerException("/papers/0", "object", "text", 12, "call-7"),
                        new OutcomeUnknownException("call-7", null),
                        new NotFound(SAID),
                        new Rejected(SAID),
                        new AlreadyExists(SAID, true),
                        new AlreadyExists(SAID, false),
                        new Unauthenticated(SAID),
                        new RateLimited(SAID),
                        new Unavailable(SAID),
                        new OutsideCalendarException(
                                LocalDate.of(2024, 1, 1), LocalDate.of(2027, 12, 31), "2026-11-22-0")));
    }

    @Test
    @DisplayName("Every exception of core is in this test")
    void complete() {
        Set<Class<?>> tested = new HashSet<>();
        exceptions().forEach(exception -> tested.add(exception.getClass()));
        assertThat(ModelClasses.all().stream()
                        .filter(Throwable.class::isAssignableFrom)
                        .filter(type -> type != LienThongException.class && type != ServiceException.class))
                .containsExactlyInAnyOrderElementsOf(tested)
                .allMatch(type -> Modifier.isFinal(type.getModifiers()));
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    @DisplayName("Text form, messages and stack trace do not quote the other side; only accessors return its text")
    void quiet(LienThongException exception) {
        StringWriter trace = new StringWriter();
        exception.printStackTrace(new PrintWriter(trace));
        String shown = exception
                + trace.toString()
                + exception.getLocalizedMessage()
                + exception.message(Language.VI)
                + exception.message(Language.EN);

        assertThat(shown).doesNotContain("bí-mật");
        if (exception instanceof ServiceException service) {
            assertThat(service.serviceCode()).as("positive control").isEqualTo(CODE);
            assertThat(service.serviceMessage()).as("positive control").isEqualTo(WORDS);
        }
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    @DisplayName(
            "Each has a code that is a key of the catalogue, a text without gaps in both languages, and a correlation id where a call had begun")
    void texts(LienThongException exception) {
        for (Language language : Language.values()) {
            assertThat(exception.message(language))
                    .isNotEqualTo(exception.code())
                    .doesNotContainPattern("[{}]");
        }
        assertThat(exception.getMessage()).isEqualTo(exception.message(Language.EN));
        assertThat(exception.message(Language.VI)).isNotEqualTo(exception.message(Language.EN));
        boolean beforeAnyCall = exception instanceof ConfigurationException
                || exception instanceof UnsendableException
                || exception instanceof SigningException
                || exception instanceof OutsideCalendarException;
        assertThat(exception.correlationId()).isEqualTo(beforeAnyCall ? null : "call-7");
        assertThat(exception.getCause()).isNull();
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    @DisplayName("A deserialised exception has the same code and message")
    void serialised(LienThongException exception) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            LienThongException copy = (LienThongException) in.readObject();
            assertThat(copy.code()).isEqualTo(exception.code());
            assertThat(copy).hasMessage(exception.getMessage());
            assertThat(copy.message(Language.VI)).isNotNull();
        }
    }

    @ParameterizedTest(name = "code {0} shows as «{1}»")
    @CsvSource(
            nullValues = "null",
            value = {
                "-1, ' (error_code -1)'",
                "404, ' (error_code 404)'",
                "123456, ' (error_code 123456)'",
                "HTTP 400, ' (HTTP 400)'",
                "HTTP 0380, ''",
                "1234567, ''",
                "0, ''",
                "null, ''",
                "'', ''",
                "038004000001, ''",
                "1 2, ''"
            })
    @DisplayName("Of what the other side calls an error code, a short number is shown and nothing else")
    void serviceCode(@Nullable String code, String shown) {
        ErrorDetail said = new ErrorDetail(code, WORDS, null);

        assertThat(new Rejected(said)).hasMessage("The service refused the message" + shown + ".");
        assertThat(said).hasToString("ErrorDetail[" + shown.strip() + "]");
    }

    @Test
    @DisplayName("A message is in one language, including its arguments and the findings that it contains")
    void oneLanguage() {
        Findings findings = new Findings(List.of(
                Finding.of("/code", "LT-DOS-001", Severity.FAIL, "dossier.code.shape"),
                Finding.of("", "LT-DOS-008", Severity.WARN, "dossier.dates.order", "@date.received")));

        assertThat(new UnsendableException(findings).message(Language.VI))
                .isEqualTo("Không gửi được: /code: Mã hồ sơ không đúng cấu trúc hoặc có ngày không tồn tại.; "
                        + "Ngày này sớm hơn ngày tiếp nhận.");
        assertThat(new UnsendableException(findings))
                .hasMessage(
                        "This cannot be sent: /code: The dossier code does not have the legal form, or its date does not"
                                + " exist.; The date is before the date of reception.");
        Findings missing =
                new Findings(List.of(Finding.of("portal.login", "LT-TRN-001", Severity.FAIL, "configuration.missing")));
        assertThat(new ConfigurationException(missing).message(Language.VI))
                .isEqualTo("Cấu hình không hợp lệ: portal.login: bắt buộc có giá trị");
        assertThat(new MalformedAnswerException("", "JSON", "bytes that are none", 7, null).message(Language.VI))
                .isEqualTo(
                        "Không đọc được câu trả lời tại /: cần nội dung JSON, nhận được các byte không phải JSON (7).");
    }

    @Test
    @DisplayName("Failures that may succeed later are retryable: network, too many calls, unavailable service")
    void retryable() {
        assertThat(exceptions().filter(LienThongException::retryable).map(Object::getClass))
                .containsOnly(TransportException.class, RateLimited.class, Unavailable.class);
        assertThat(new TransportException(TransportPhase.CONNECT, false, null, null).anyByteSent())
                .isFalse();
        assertThat(new TransportException(TransportPhase.SEND, true, null, null).anyByteSent())
                .isTrue();
        assertThat(new TransportException(TransportPhase.SEND, true, null, null).phase())
                .isEqualTo(TransportPhase.SEND);
        assertThat(new AlreadyExists(SAID, true).procedureKnown()).isTrue();
        assertThat(new AlreadyExists(SAID, false).procedureKnown()).isFalse();
    }

    @Test
    @DisplayName("A configuration error lists every problem with its option")
    void configuration() {
        ConfigurationException exception = exceptions()
                .filter(ConfigurationException.class::isInstance)
                .map(ConfigurationException.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(exception).hasMessageContaining("url: a value is required; timeout: must be between 1 and 60");
        assertThat(exception.problems().list()).hasSize(2);
    }

    @Test
    @DisplayName("A malformed answer has a place, the expected form, and the kind and length of the found value")
    void malformed() {
        MalformedAnswerException exception = new MalformedAnswerException("", "object", "list", 1_234_567, null);

        assertThat(exception).hasMessage("The answer cannot be read at /: expected object, found list (1234567).");
        assertThat(exception.pointer()).isEmpty();
        assertThat(exception.expected()).isEqualTo("object");
        assertThat(exception.found()).isEqualTo("list");
        assertThat(exception.length()).isEqualTo(1_234_567);
    }
}
