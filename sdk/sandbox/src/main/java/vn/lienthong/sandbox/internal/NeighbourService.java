package vn.lienthong.sandbox.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.sandbox.SandboxEndpoint;

/** The calls of the neighbouring services by path; each has a name for fault rules. */
public enum NeighbourService {
    LINKED_TOKEN("/LienThong/api/token"),
    LINKED_RECEIVED("/LienThong/api/lienthongdvclt/danhan"),
    LINKED_STATUS("/LienThong/api/lienthongdvclt/trangthai"),
    LINKED_DOSSIER("/LienThong/api/lienthongdvclt/hosolienthong/"),
    LINKED_LIST("/LienThong/api/lienthongdvclt/hosolienthong"),
    OPEN_CATALOGUE("/jsp/rest.jsp"),
    RESULT_SEARCH("/KhoSoHoa/DanhSachKetQua"),
    RESULT_FILE("/KhoSoHoa/TepKetQua"),
    PERSONAL_LOGIN(SandboxWireNames.ADAPTER + "/bndp/public/v1/login");

    private final String path;

    NeighbourService(String path) {
        this.path = path;
    }

    /** Returns the path; for a dossier, up to its id. */
    public String path() {
        return path;
    }

    /** Returns the name, such as {@code linked-list}. */
    public String text() {
        return SandboxWords.of(this);
    }

    /** Returns the call for a path without its query. */
    public static Optional<NeighbourService> at(String path) {
        return Arrays.stream(values())
                .filter(one -> one == LINKED_DOSSIER ? path.startsWith(one.path) : path.equals(one.path))
                .findFirst();
    }

    /** Returns whether a text is the name of a call. */
    static boolean isNamed(String text) {
        return Arrays.stream(values()).anyMatch(one -> one.text().equals(text));
    }

    RequestSniffer sniff(byte[] body) {
        boolean write = this == LINKED_STATUS;
        String print = write ? RequestSniffer.fingerprintOf(new String(body, StandardCharsets.UTF_8)) : "";
        return new RequestSniffer(SandboxEndpoint.NEIGHBOUR, text(), write, Set.of(), print);
    }
}
