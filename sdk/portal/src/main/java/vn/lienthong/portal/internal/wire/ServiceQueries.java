package vn.lienthong.portal.internal.wire;

import java.util.Map;
import vn.lienthong.portal.internal.PortalAddresses;
import vn.lienthong.portal.question.QuestionId;

/** The read requests for questions. */
public final class ServiceQueries {
    private static final int MAX_DIGITS = 9;

    private ServiceQueries() {}

    /** Returns the request for questions that the portal forwarded. */
    public static PortalQuery forwardedQuestions() {
        return new PortalQuery("LayDanhSachHoiDapGuiTuDVCQG", PortalAddresses.PortalEndpoint.INTEGRATION, Map.of());
    }

    /** Returns the request for questions of ministries and agencies. */
    public static PortalQuery agencyQuestions() {
        return new PortalQuery("LayDanhSachHoiDapBoCoQuan", PortalAddresses.PortalEndpoint.INTEGRATION, Map.of());
    }

    /**
     * Returns the request for the answers to a question. The number of the question is sent as a JSON number if it is
     * a number.
     */
    public static PortalQuery answers(QuestionId question) {
        String service = "LayNoiDungTraLoiTheoCauHoi";
        String key = "cauhoiid";
        String id = question.value();
        boolean number =
                id.length() <= MAX_DIGITS && DigitText.isDigitsOnly(id) && !(id.length() > 1 && id.startsWith("0"));
        return number
                ? new PortalQuery(
                        service, PortalAddresses.PortalEndpoint.INTEGRATION, Map.of(), Map.of(key, Integer.valueOf(id)))
                : new PortalQuery(service, PortalAddresses.PortalEndpoint.INTEGRATION, Map.of(key, id));
    }
}
