package vn.lienthong.portal.inbound.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.TaxCode;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.personal.PostalAddress;
import vn.lienthong.portal.inbound.message.PaymentProof;
import vn.lienthong.portal.inbound.message.PaymentProof.PaidAmount;
import vn.lienthong.portal.inbound.message.PaymentProof.TaxPayer;

/** Reader for proofs of payment, inside {@code data} (LT-IN-009). */
final class PaymentProofReader {
    private static final int MAX_STATUS_LENGTH = 4;
    private static final int OLD_ID = 9;

    private PaymentProofReader() {}

    static PaymentProof proof(InboundJsonReader in) {
        return new PaymentProof(
                in.required("MaHoSo", DossierCode::of),
                in.required("MaSoThue", TaxCode::of),
                payer(in),
                in.required("UrlFileChungTu", FileUrl::of),
                readPaidAmount(in.requiredObject("ThongTinThanhToan")),
                in.rest("portal1/NhanChungTuThueDat"));
    }

    /**
     * Returns the identity of one payment on one notice: a second payment has another time, and an update of the first
     * has another status.
     */
    static List<String> identity(PaymentProof proof) {
        return List.of(
                proof.dossier().value(),
                proof.taxCode().value(),
                proof.paid().notice(),
                proof.paid().at().toString(),
                Integer.toString(proof.paid().status()));
    }

    private static TaxPayer payer(InboundJsonReader in) {
        return new TaxPayer(
                in.required("HoTenNguoiNopTien", PersonName::of),
                in.as("SoCMTNguoiNopTien", PaymentProofReader::identityCard),
                in.as("DiaChiNguoiNopTien", PostalAddress::of),
                in.text("TinhNguoiNopTien"),
                in.text("HuyenNguoiNopTien"),
                in.text("XaNguoiNopTien"));
    }

    private static @Nullable IdentityDocument identityCard(String number) {
        return number.length() == OLD_ID
                ? new IdentityDocument.OldIdentityCard(number)
                : new IdentityDocument.PersonalId(number);
    }

    private static PaidAmount readPaidAmount(InboundJsonReader in) {
        return new PaidAmount(
                in.required("MaThongBaoThue"),
                in.requiredTime("ThoiGianThanhToan"),
                in.requiredMoney("SoTien"),
                in.required("NoiDungThanhToan", FreeText::of),
                status(in.required("TrangThaiThanhToan")));
    }

    private static int status(String text) {
        if (text.length() > MAX_STATUS_LENGTH || !text.matches("[0-9]+")) {
            throw RequestRejectedException.of("inbound.wrong", "TrangThaiThanhToan");
        }
        return Integer.parseInt(text);
    }
}
