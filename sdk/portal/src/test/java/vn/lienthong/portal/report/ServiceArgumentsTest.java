package vn.lienthong.portal.report;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.portal.CannedTransport;
import vn.lienthong.portal.PortalClient;

@Timeout(60)
class ServiceArgumentsTest {
    static Stream<Arguments> calls() {
        return Stream.of(
                call("statuses", portal -> portal.reports(null)),
                call(
                        "report",
                        portal -> portal.reports(ReportStatusTable.passedOn()).send(null)),
                call("reply", portal -> portal.questions().reply(null)),
                call("question", portal -> portal.questions().publish(null)),
                call("question", portal -> portal.questions().listAnswers(null)),
                call("feedback", portal -> portal.feedback().send(null)),
                call("status", portal -> ReportStatusTable.of(one(null, Optional.empty()))),
                call("reported status", portal -> ReportStatusTable.of(one(DossierStatus.RECEIVED, null))),
                call("status", portal -> ReportStatusTable.passedOn().reportedStatus(null)));
    }

    private static Arguments call(String name, Consumer<PortalClient> call) {
        return Arguments.of(name, call);
    }

    private static Map<DossierStatus, Optional<DossierStatus>> one(DossierStatus status, Optional<DossierStatus> told) {
        Map<DossierStatus, Optional<DossierStatus>> table = new HashMap<>();
        table.put(status, told);
        return table;
    }

    @ParameterizedTest(name = "Null is refused by its name before a byte is sent: {0}")
    @MethodSource("calls")
    void rejectsANullArgumentByItsName(String name, Consumer<PortalClient> call) {
        try (PortalClient portal = CannedTransport.client(new CannedTransport())) {
            assertThatNullPointerException()
                    .isThrownBy(() -> call.accept(portal))
                    .withMessage(name);
        }
    }
}
