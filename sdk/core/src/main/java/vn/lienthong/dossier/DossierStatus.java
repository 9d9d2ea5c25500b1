package vn.lienthong.dossier;

import vn.lienthong.code.OpenCode;

/**
 * Status of a dossier (trạng thái hồ sơ): one of the ten of the portal, or one that this version does not know
 * (LT-DOS-010).
 */
public final class DossierStatus extends OpenCode {
    /** 1, newly registered (mới đăng ký). */
    public static final DossierStatus REGISTERED = of("registered");

    /** 2, received (được tiếp nhận). */
    public static final DossierStatus RECEIVED = of("received");

    /** 3, refused at reception (không được tiếp nhận). */
    public static final DossierStatus REFUSED = of("refused");

    /** 4, in process (đang xử lý). */
    public static final DossierStatus IN_PROCESS = of("in-process");

    /** 5, supplement requested (yêu cầu bổ sung giấy tờ). */
    public static final DossierStatus SUPPLEMENT_ASKED = of("supplement-asked");

    /** 6, payment requested (yêu cầu thực hiện nghĩa vụ tài chính). */
    public static final DossierStatus PAYMENT_ASKED = of("payment-asked");

    /** 7, withdrawal requested by the citizen (công dân yêu cầu rút hồ sơ). */
    public static final DossierStatus WITHDRAWAL_ASKED = of("withdrawal-asked");

    /** 8, processing stopped (dừng xử lý). */
    public static final DossierStatus STOPPED = of("stopped");

    /** 9, settled (đã xử lý xong). */
    public static final DossierStatus SETTLED = of("settled");

    /** 10, result returned (đã trả kết quả). */
    public static final DossierStatus RETURNED = of("returned");

    private DossierStatus(String list, String text) {
        super(list, text);
    }

    /** Returns the status with this text in the list {@code dossier-status}. */
    public static DossierStatus of(String text) {
        return new DossierStatus("dossier-status", text);
    }

    /** Returns a status of another list, with the text that the message contained. */
    public static DossierStatus of(String list, String text) {
        return new DossierStatus(list, text);
    }
}
