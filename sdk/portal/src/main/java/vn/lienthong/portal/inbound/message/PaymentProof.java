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
 * Proof that land tax was paid (chứng từ nộp thuế đất). It carries no signature: what it says is to be compared with the debt
 * (LT-IN-009).
 *
 * @param dossier the dossier
 * @param taxCode whose debt was paid
 * @param payer who paid
 * @param file the paper; its address is untrusted, and is fetched by nobody but the caller
 * @param paid what was paid
 * @param extras what came beyond these
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
     * Who paid.
     *
     * @param name name
     * @param identity number of their identity card, of either form
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
     * What was paid.
     *
     * @param notice number of the notice, which is that of the debt's decision
     * @param at when
     * @param amount whole đồng
     * @param content what for
     * @param status what became of it: 1 is paid, others are not known
     */
    public record PaidAmount(String notice, OffsetDateTime at, Money amount, FreeText content, int status) {
        public PaidAmount {
            Objects.requireNonNull(notice, "notice");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(content, "content");
        }

        /** Returns whether the money is there. */
        public boolean done() {
            return status == 1;
        }
    }
}
