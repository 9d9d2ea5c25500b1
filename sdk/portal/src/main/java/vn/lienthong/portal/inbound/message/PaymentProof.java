package vn.lienthong.portal.inbound.message;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.Money;
import vn.lienthong.code.TaxCode;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.personal.PostalAddress;
import vn.lienthong.value.Extras;

/**
 * Proof that land tax was paid (chứng từ nộp thuế đất). It is not signed, so its content must be compared with the
 * debt (LT-IN-009).
 *
 * @param dossier the code of the dossier
 * @param taxCode tax code of the debtor
 * @param payer the payer
 * @param file the document; its address is untrusted, and the library does not download it by itself
 * @param paid the payment
 * @param extras all other values
 */
public record PaymentProof(
        DossierCode dossier, TaxCode taxCode, TaxPayer payer, FileUrl file, PaidAmount paid, Extras extras)
        implements InboundMessage {
    public PaymentProof {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(taxCode, "taxCode");
        Objects.requireNonNull(payer, "payer");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(paid, "paid");
        Objects.requireNonNull(extras, "extras");
    }

    /**
     * The payer.
     *
     * @param name name
     * @param identity identity card number, in either format
     * @param address house and street
     * @param province name or code of the province
     * @param district name or code of the district
     * @param commune name or code of the commune
     */
    public record TaxPayer(
            PersonName name,
            @Nullable IdentityDocument identity,
            @Nullable PostalAddress address,
            @Nullable String province,
            @Nullable String district,
            @Nullable String commune) {
        public TaxPayer {
            Objects.requireNonNull(name, "name");
        }

        @Override
        public String toString() {
            return "TaxPayer[" + name + "]";
        }
    }

    /**
     * The payment.
     *
     * @param notice number of the notice, which is the number of the debt's decision
     * @param at time of the payment
     * @param amount whole đồng
     * @param content purpose of the payment
     * @param status status of the payment: 1 means paid, other values are unknown
     */
    public record PaidAmount(String notice, OffsetDateTime at, Money amount, FreeText content, int status) {
        public PaidAmount {
            Objects.requireNonNull(notice, "notice");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(content, "content");
        }

        /** Returns whether the payment is complete. */
        public boolean done() {
            return status == 1;
        }
    }
}
