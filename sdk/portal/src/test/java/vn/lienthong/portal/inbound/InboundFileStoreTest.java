package vn.lienthong.portal.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.portal.inbound.inbox.Inbox;

@Tag("LT-IN-015")
class InboundFileStoreTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("What a crash left of a file is removed, and what it left whole counts")
    void opened() throws Exception {
        Files.write(folder.resolve("a.part"), new byte[10]);
        Files.write(folder.resolve("b"), new byte[7]);
        InboundFileStore room = InboundFileStore.at(folder, 100);
        assertThat(room.usedBytes()).isEqualTo(7);
        assertThat(folder.resolve("a.part")).doesNotExist();
    }

    @Test
    @DisplayName("Over the quota nothing is left, the answer states it, and a later fitting file is accepted")
    void quota() {
        InboundFileStore room = InboundFileStore.at(folder, 1_000);
        try (ReceiverFixture agency =
                new ReceiverFixture(ReceiverFixture.parts().files(room).onPromotion((dossier, delivery) -> {}))) {
            var over = agency.post("addtthcKhuyenMai", body("G22.99-210301-0001", "QUFB".repeat(400)));
            assertThat(over.statusCode()).isEqualTo(503);
            assertThat(over.body()).startsWith("{\"error_code\":-1,");
            assertThat(room.usedBytes()).isZero();
            assertThat(folder).isEmptyDirectory();
            assertThat(agency.post("addtthcKhuyenMai", body("G22.99-210301-0001", "QUFB".repeat(300)))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    @DisplayName("A body that is cut inside a file leaves nothing")
    void cut() throws Exception {
        InboundFileStore room = InboundFileStore.at(folder, 1_000_000);
        try (ReceiverFixture agency =
                new ReceiverFixture(ReceiverFixture.parts().files(room).onPromotion((dossier, delivery) -> {}))) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), agency.port())) {
                String head =
                        "POST /portal/addtthcKhuyenMai HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 900000\r\n\r\n";
                socket.getOutputStream()
                        .write(InboundBodies.utf8(head + body("G22.99-210301-0001", "QUFB".repeat(50_000))));
                socket.getOutputStream().flush();
                Await.until(() -> room.usedBytes() > 0);
            }
            Await.until(() -> room.usedBytes() == 0 && listed().isEmpty());
            assertThat(agency.receiver.pending()).isEmpty();
        }
    }

    @Test
    @DisplayName("The room and the files in it are their owner's alone")
    void closed() throws Exception {
        Path inside = folder.resolve("room");
        Inbox inbox = Inbox.inMemory(10);
        try (ReceiverFixture agency = new ReceiverFixture(ReceiverFixture.parts()
                .inbox(inbox)
                .files(InboundFileStore.at(inside, 1_000))
                .onPromotion((dossier, way) -> {
                    throw new IllegalStateException("not yet");
                }))) {
            agency.post("addtthcKhuyenMai", body("G22.99-210301-0001", "QUFB"));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(inside)))
                    .isEqualTo("rwx------");
            try (var files = Files.list(inside)) {
                assertThat(files.toList())
                        .singleElement()
                        .satisfies(
                                file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                                        .isEqualTo("rw-------"));
            }
        }
    }

    @Test
    @DisplayName("Old files that no unhandled message names are removed, and those that one names stay")
    void orphans() throws Exception {
        Path orphan = Files.write(folder.resolve("88a4fab0-0000-4000-8000-000000000001"), new byte[5]);
        FileTime old = FileTime.from(Instant.now().minusSeconds(7_200));
        InboundFileStore room = InboundFileStore.at(folder, 1_000);
        try (ReceiverFixture agency =
                new ReceiverFixture(ReceiverFixture.parts().files(room).onPromotion((dossier, way) -> {
                    throw new IllegalStateException("not yet");
                }))) {
            agency.post("addtthcKhuyenMai", body("G22.99-210301-0001", "QUFB"));
            assertThat(listed()).hasSize(2);
            assertThat(room.usedBytes()).isEqualTo(8);
            agency.receiver.resume();
            assertThat(orphan).as("still young").exists();
            for (Path file : listed()) {
                Files.setLastModifiedTime(file, old);
            }
            agency.receiver.resume();
            assertThat(listed()).hasSize(1).doesNotContain(orphan);
            assertThat(room.usedBytes()).isEqualTo(3);
        }
    }

    @Test
    @DisplayName("A receiver that starts removes what one before it left, as where its inbox failed")
    void started() throws Exception {
        Path orphan = Files.write(folder.resolve("88a4fab0-0000-4000-8000-000000000001"), new byte[5]);
        Files.setLastModifiedTime(orphan, FileTime.from(Instant.now().minusSeconds(7_200)));
        InboundFileStore room = InboundFileStore.at(folder, 1_000);
        assertThat(room.usedBytes()).isEqualTo(5);
        try (ReceiverFixture agency =
                new ReceiverFixture(ReceiverFixture.parts().files(room).onPromotion((dossier, way) -> {}))) {
            Await.until(() -> room.usedBytes() == 0);
            assertThat(orphan).doesNotExist();
            assertThat(agency.receiver.pending()).isEmpty();
        }
    }

    private List<Path> listed() {
        try (var files = Files.list(folder)) {
            return files.toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String body(String code, String base64) {
        return "{\"MaHoSo\":\"" + code + "\",\"MaTTHC\":\"2.000033\",\"MaSoThue\":\"0100109106\",\"TepDonDangKy\":\""
                + base64 + "\"}";
    }
}
