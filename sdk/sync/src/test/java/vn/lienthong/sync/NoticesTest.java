package vn.lienthong.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.value.Language;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.ServiceException.ErrorDetail;
import vn.lienthong.sandbox.SandboxOptions;

/** What the person is told of each change of status. */
final class NoticesTest {
    private static final String RECIPIENT = "khách hàng 17";

    private final Bench bench = new Bench(TestDatabase.h2(), SandboxOptions.standard());
    private final List<StatusNotice> told = new ArrayList<>();
    private Dossier dossier = bench.dossier();

    @BeforeEach
    void first() throws SQLException {
        enqueue(dossier);
    }

    @AfterEach
    void end() {
        bench.close();
    }

    private void enqueue(Dossier now) throws SQLException {
        dossier = now;
        try (Connection connection = bench.database.source().getConnection()) {
            connection.setAutoCommit(false);
            bench.outbox
                    .notifying((same, code) -> Optional.of(RECIPIENT))
                    .enqueue(connection, Bench.MESSAGES.dossier(now), Bench.step(now.code(), "Bước"));
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private void deliver(NoticeChannel channel) throws SQLException {
        try (OutboxWorker worker =
                OutboxWorker.toChannel(bench.database.source(), bench.database.dialect(), channel, bench.options())) {
            worker.drain();
        }
    }

    @Test
    @Tag("LT-NOTE-001")
    @DisplayName("Each change of status is one notice, in order; the same status again and a step are none")
    void eachChange() throws SQLException {
        enqueue(dossier);
        enqueue(dossier.moved(DossierStatus.IN_PROCESS, Bench.DAY));
        enqueue(dossier.moved(DossierStatus.SETTLED, Bench.DAY));
        enqueue(dossier.moved(DossierStatus.IN_PROCESS, Bench.DAY));
        deliver(told::add);
        assertThat(told.stream().map(StatusNotice::status))
                .containsExactly(
                        DossierStatus.RECEIVED,
                        DossierStatus.IN_PROCESS,
                        DossierStatus.SETTLED,
                        DossierStatus.IN_PROCESS);
    }

    @Test
    @Tag("LT-NOTE-002")
    @DisplayName("A notice holds recipient, code and status only, and speaks Vietnamese and English")
    void holdsLittle() throws SQLException {
        assertThat(bench.database.value("select body from lienthong_message where target = 'notice'"))
                .isEqualTo("received\n" + RECIPIENT);
        deliver(told::add);
        StatusNotice notice = told.get(0);
        String code = dossier.code().value();
        assertThat(notice.recipient().value()).isEqualTo(RECIPIENT);
        assertThat(notice.at()).isEqualTo(bench.clock.instant());
        assertThat(notice.text(Language.VI)).contains(code, DossierStatus.RECEIVED.name(Language.VI));
        assertThat(notice.text(Language.EN)).contains(code, DossierStatus.RECEIVED.name(Language.EN));
        assertThat(notice.text(Language.VI, "Sở Tư pháp"))
                .startsWith("Sở Tư pháp")
                .contains(code);
        assertThat(notice.toString()).doesNotContain(RECIPIENT);
    }

    @Test
    @Tag("LT-NOTE-003")
    @DisplayName("A notice whose channel fails comes again later under the same id, and holds the portal up in nothing")
    void comesAgain() throws SQLException {
        deliver(notice -> {
            told.add(notice);
            throw new IllegalStateException("no gateway for " + RECIPIENT);
        });
        bench.settle(bench.options());
        assertThat(bench.sandbox.dossiers()).hasSize(1);
        deliver(told::add);
        assertThat(told).hasSize(2);
        assertThat(told.get(1).id()).isEqualTo(told.get(0).id());
        assertThat(told.get(0).id().text()).isEqualTo("notice/" + dossier.code().value() + "/1");
        assertThat(bench.database.value("select count(*) from lienthong_message where reason like '%khách%'"))
                .isEqualTo("0");
    }

    @Test
    @DisplayName("A notice that the channel refuses for good is a dead letter of its own desk")
    void refused() throws SQLException {
        deliver(notice -> {
            throw new ServiceException.Rejected(new ErrorDetail("7", "số không có thật", null));
        });
        OutboxAdmin desk = OutboxAdmin.ofNotices(bench.database.source(), bench.clock);
        assertThat(desk.deadLetters(5)).singleElement().satisfies(letter -> {
            assertThat(letter.reason()).isEqualTo("service.rejected 7");
            assertThat(letter.said().orElseThrow().value()).isEqualTo("số không có thật");
            assertThat(letter.toString()).doesNotContain("có thật");
        });
        assertThat(bench.desk().status(Duration.ofDays(1)).stopped()).isZero();
    }

    @Test
    @Tag("LT-NOTE-001")
    @DisplayName("Who is not to be told is not told")
    void nobody() throws SQLException {
        bench.enqueue(bench.dossier());
        deliver(told::add);
        assertThat(told).hasSize(1);
    }
}
