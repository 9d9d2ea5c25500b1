package vn.lienthong.dossier;

import vn.lienthong.code.OpenCode;

/** Where a dossier stands: one of the ten states of the portal (trạng thái hồ sơ), or one that is not known here (LT-DOS-010). */
public final class DossierStatus extends OpenCode {
    /** 1, newly registered (mới đăng ký). */
    public static final DossierStatus REGISTERED = of("registered");

    /** 2, received (được tiếp nhận). */
    public static final DossierStatus RECEIVED = of("received");

    /** 3, not received: refused (không được tiếp nhận). */
    public static final DossierStatus REFUSED = of("refused");

    /** 4, in process (đang xử lý). */
    public static final DossierStatus IN_PROCESS = of("in-process");

    /** 5, a supplement is asked for (yêu cầu bổ sung giấy tờ). */
    public static final DossierStatus SUPPLEMENT_ASKED = of("supplement-asked");

    /** 6, a financial obligation is to be met (yêu cầu thực hiện nghĩa vụ tài chính). */
    public static final DossierStatus PAYMENT_ASKED = of("payment-asked");

    /** 7, the citizen asks to withdraw (công dân yêu cầu rút hồ sơ). */
    public static final DossierStatus WITHDRAWAL_ASKED = of("withdrawal-asked");

    /** 8, processing stopped (dừng xử lý). */
    public static final DossierStatus STOPPED = of("stopped");

    /** 9, settled (đã xử lý xong). */
    public static final DossierStatus SETTLED = of("settled");

    /** 10, the result is returned (đã trả kết quả). */
    public static final DossierStatus RETURNED = of("returned");

    private DossierStatus(String list, String text) {
        super(list, text);
    }

    /** The status of a text of the list {@code dossier-status}. */
    public static DossierStatus of(String text) {
        return new DossierStatus("dossier-status", text);
    }

    /** A status of another list, as a wire wrote it. */
    public static DossierStatus of(String list, String text) {
        return new DossierStatus(list, text);
    }
}
