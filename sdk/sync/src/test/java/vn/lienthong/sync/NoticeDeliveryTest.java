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
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.ServiceException.ErrorDetail;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.value.Language;

/** Tests of the notice to the person for each change of status. */
final class NoticeDeliveryTest {
    private static final String RECIPIENT = "khách hàng 17";

    private final OutboxFixture fixture = new OutboxFixture(OutboxTestDatabase.h2(), SandboxOptions.standard());
    private final List<StatusNotice> delivered = new ArrayList<>();
    private Dossier dossier = fixture.dossier();

    @BeforeEach
    void first() throws SQLException {
        enqueue(dossier);
    }

    @AfterEach
    void end() {
        fixture.close();
    }

    private void enqueue(Dossier now) throws SQLException {
        dossier = now;
        try (Connection connection = fixture.database.source().getConnection()) {
            connection.setAutoCommit(false);
            fixture.outbox
                    .withNotices((same, code) -> Optional.of(RECIPIENT))
                    .enqueue(
                            connection,
                            OutboxFixture.MESSAGES.dossier(now),
                            OutboxFixture.progressMessage(now.code(), "Bước"));
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private void deliver(NoticeChannel channel) throws SQLException {
        try (OutboxWorker worker = OutboxWorker.toChannel(
                fixture.database.source(), fixture.database.dialect(), channel, fixture.options())) {
            worker.drain();
        }
    }

    @Test
    @Tag("LT-NOTE-001")
    @DisplayName("Each change of status is one notice, in order; a repeated status and a step cause none")
    void eachChange() throws SQLException {
        enqueue(dossier);
        enqueue(dossier.moveTo(DossierStatus.IN_PROCESS, OutboxFixture.RECEIVED_AT));
        enqueue(dossier.moveTo(DossierStatus.SETTLED, OutboxFixture.RECEIVED_AT));
        enqueue(dossier.moveTo(DossierStatus.IN_PROCESS, OutboxFixture.RECEIVED_AT));
        deliver(delivered::add);
        assertThat(delivered.stream().map(StatusNotice::status))
                .containsExactly(
                        DossierStatus.RECEIVED,
                        DossierStatus.IN_PROCESS,
                        DossierStatus.SETTLED,
                        DossierStatus.IN_PROCESS);
    }

    @Test
    @Tag("LT-NOTE-002")
    @DisplayName("A notice contains recipient, code and status only, and has texts in Vietnamese and English")
    void holdsLittle() throws SQLException {
        assertThat(fixture.database.queryValue("select body from lienthong_message where target = 'notice'"))
                .isEqualTo("received\n" + RECIPIENT);
        deliver(delivered::add);
        StatusNotice notice = delivered.get(0);
        String code = dossier.code().value();
        assertThat(notice.recipient().value()).isEqualTo(RECIPIENT);
        assertThat(notice.changedAt()).isEqualTo(fixture.clock.instant());
        assertThat(notice.text(Language.VI)).contains(code, DossierStatus.RECEIVED.name(Language.VI));
        assertThat(notice.text(Language.EN)).contains(code, DossierStatus.RECEIVED.name(Language.EN));
        assertThat(notice.text(Language.VI, "Sở Tư pháp"))
                .startsWith("Sở Tư pháp")
                .contains(code);
        assertThat(notice.toString()).doesNotContain(RECIPIENT);
    }

    @Test
    @Tag("LT-NOTE-003")
    @DisplayName("A notice whose channel fails is retried later with the same id, and does not delay the portal")
    void comesAgain() throws SQLException {
        deliver(notice -> {
            delivered.add(notice);
            throw new IllegalStateException("no gateway for " + RECIPIENT);
        });
        fixture.drainRepeatedly(fixture.options());
        assertThat(fixture.sandbox.dossiers()).hasSize(1);
        deliver(delivered::add);
        assertThat(delivered).hasSize(2);
        assertThat(delivered.get(1).id()).isEqualTo(delivered.get(0).id());
        assertThat(delivered.get(0).id().text())
                .isEqualTo("notice/" + dossier.code().value() + "/1");
        assertThat(fixture.database.queryValue("select count(*) from lienthong_message where reason like '%khách%'"))
                .isEqualTo("0");
    }

    @Test
    @DisplayName("A notice that the channel refuses finally is a dead letter of its own target")
    void refused() throws SQLException {
        deliver(notice -> {
            throw new ServiceException.Rejected(new ErrorDetail("7", "số không có thật", null));
        });
        OutboxAdmin desk = OutboxAdmin.ofNotices(fixture.database.source(), fixture.clock);
        assertThat(desk.deadLetters(5)).singleElement().satisfies(letter -> {
            assertThat(letter.reason()).isEqualTo("service.rejected 7");
            assertThat(letter.findServerMessage().orElseThrow().value()).isEqualTo("số không có thật");
            assertThat(letter.toString()).doesNotContain("có thật");
        });
        assertThat(fixture.admin().status(Duration.ofDays(1)).stoppedDossiers()).isZero();
    }

    @Test
    @Tag("LT-NOTE-001")
    @DisplayName("A person without a recipient gets no notice")
    void nobody() throws SQLException {
        fixture.enqueue(fixture.dossier());
        deliver(delivered::add);
        assertThat(delivered).hasSize(1);
    }
}
