package vn.lienthong.portal.inbound.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("LT-IN-017")
class ServiceTest {
    @ParameterizedTest
    @CsvSource({
        "addtthcKhuyenMai, PROMOTION, ''",
        "/addtthcKhuyenMai, PROMOTION, ''",
        "/XrdAdapter/RestService/forward/addtthcKhuyenMai, PROMOTION, ''",
        "/VXPAdapter/RestService/forward/nhanhsdvcqg, AMENDMENT, ''",
        "VXPAdapter/RestService/forward/nhantbthuedvcqg/, TAX, ''",
        "/VXPAdapter/RestService/forward/search/call, LOOK_UP, ''",
        "/dptracuuthanhtoanhs, PAYABLE, ''",
        "/downloadfile/88a4fab0-0000-4000-8000-000000000001, DOWNLOAD, 88a4fab0-0000-4000-8000-000000000001",
    })
    @DisplayName("A path is known with and without either adapter's prefix")
    void known(String path, InboundService service, String file) {
        assertThat(InboundService.of(path)).contains(new InboundService.InboundCall(service, file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/downloadfile",
                "/downloadfile/",
                "/downloadfile/1",
                "/downloadfile/88a4fab0-0000-4000-8000-0000000000011",
                "/downloadfile/../8a4fab0-0000-4000-8000-000000000001",
                "/VXPAdapter/RestService/addtthcKhuyenMai",
                "/x/addtthcKhuyenMai",
                "/ADDTTHCKHUYENMAI",
                "/search",
                "/VXPAdapter/RestService/forward/XrdAdapter/RestService/forward/search/call"
            })
    @DisplayName("Any other path is not a service")
    void unknown(String path) {
        assertThat(InboundService.of(path)).isEmpty();
    }
}
