package vn.lienthong.dossier.form;

/**
 * The seven forms of annex I of TT 03/2025, in its numbering. In the earlier set, 05 was the control slip and 06
 * the register.
 */
public enum FormKind {
    /** Giấy tiếp nhận hồ sơ và hẹn trả kết quả. */
    ACCEPTANCE(1),
    /** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. */
    SUPPLEMENT(2),
    /** Phiếu từ chối tiếp nhận giải quyết hồ sơ. */
    REFUSAL(3),
    /** Phiếu xin lỗi và đề nghị gia hạn thời gian giải quyết. */
    APOLOGY(4),
    /** Thông báo dừng giải quyết hồ sơ. */
    STOP(5),
    /** Phiếu kiểm soát quá trình giải quyết hồ sơ. */
    CONTROL(6),
    /** Sổ theo dõi hồ sơ. */
    REGISTER(7);

    private final int number;

    FormKind(int number) {
        this.number = number;
    }

    /** Returns its number in the annex, 1 to 7. */
    public int number() {
        return number;
    }
}
