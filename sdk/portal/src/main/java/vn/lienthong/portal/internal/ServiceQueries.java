package vn.lienthong.portal.internal;

import java.util.Map;
import vn.lienthong.portal.QuestionId;

/** The reads of questions. */
public final class ServiceQueries {
    private static final int MOST_DIGITS = 9;

    private ServiceQueries() {}

    /** The questions that the portal sent on. */
    public static Query sentOn() {
        return new Query("LayDanhSachHoiDapGuiTuDVCQG", Lanes.Lane.INTEGRATION, Map.of());
    }

    /** The questions of ministries and agencies. */
    public static Query ofAgencies() {
        return new Query("LayDanhSachHoiDapBoCoQuan", Lanes.Lane.INTEGRATION, Map.of());
    }

    /** The answers to a question, whose number goes as a number where it is one. */
    public static Query answers(QuestionId question) {
        String service = "LayNoiDungTraLoiTheoCauHoi";
        String key = "cauhoiid";
        String id = question.value();
        boolean number = id.length() <= MOST_DIGITS && Digits.only(id) && !(id.length() > 1 && id.startsWith("0"));
        return number
                ? new Query(service, Lanes.Lane.INTEGRATION, Map.of(), Map.of(key, Integer.valueOf(id)))
                : new Query(service, Lanes.Lane.INTEGRATION, Map.of(key, id));
    }
}
