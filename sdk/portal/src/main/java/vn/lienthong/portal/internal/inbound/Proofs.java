package vn.lienthong.portal.internal.inbound;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.Address;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.FreeText;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.Link;
import vn.lienthong.code.PersonName;
import vn.lienthong.code.TaxCode;
import vn.lienthong.portal.inbound.PaymentProof;
import vn.lienthong.portal.inbound.PaymentProof.Paid;
import vn.lienthong.portal.inbound.PaymentProof.Payer;

/** Proofs of payment, inside {@code data} (LT-IN-009). */
final class Proofs {
    private static final int LONGEST_STATUS = 4;
    private static final int OLD_ID = 9;

    private Proofs() {}

    static PaymentProof proof(Members in) {
        return new PaymentProof(
                in.required("MaHoSo", DossierCode::of),
                in.required("MaSoThue", TaxCode::of),
                payer(in),
                in.required("UrlFileChungTu", Link::of),
                paid(in.requiredObject("ThongTinThanhToan")),
                in.rest("portal1/NhanChungTuThueDat"));
    }

    /** One payment on one notice: a second payment on it has another time, and a later word on the first another status. */
    static List<String> identity(PaymentProof proof) {
        return List.of(
                proof.dossier().value(),
                proof.taxCode().value(),
                proof.paid().notice(),
                proof.paid().at().toString(),
                Integer.toString(proof.paid().status()));
    }

    private static Payer payer(Members in) {
        return new Payer(
                in.required("HoTenNguoiNopTien", PersonName::of),
                in.as("SoCMTNguoiNopTien", Proofs::identityCard),
                in.as("DiaChiNguoiNopTien", Address::of),
                in.text("TinhNguoiNopTien"),
                in.text("HuyenNguoiNopTien"),
                in.text("XaNguoiNopTien"));
    }

    private static @Nullable IdentityDocument identityCard(String number) {
        return number.length() == OLD_ID ? new IdentityDocument.OldId(number) : new IdentityDocument.PersonalId(number);
    }

    private static Paid paid(Members in) {
        return new Paid(
                in.required("MaThongBaoThue"),
                in.requiredTime("ThoiGianThanhToan"),
                in.requiredMoney("SoTien"),
                in.required("NoiDungThanhToan", FreeText::of),
                status(in.required("TrangThaiThanhToan")));
    }

    private static int status(String text) {
        if (text.length() > LONGEST_STATUS || !text.matches("[0-9]+")) {
            throw Refusal.of("inbound.wrong", "TrangThaiThanhToan");
        }
        return Integer.parseInt(text);
    }
}
