package vn.lienthong.portal.inbound.message;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.BankAccount;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.Money;
import vn.lienthong.code.ServiceCode;
import vn.lienthong.dossier.ProcedureRef;

/**
 * The amount due for a dossier (LT-IN-012).
 *
 * @param reference the agency's reference for this payment
 * @param dossier the code of the dossier
 * @param procedure the procedure of the dossier
 * @param service the online service, if it was filed through one
 * @param lines the fees and charges, at least one
 * @param beneficiary the account that receives the payment
 */
public record AmountDue(
        String reference,
        DossierCode dossier,
        ProcedureRef procedure,
        @Nullable ServiceCode service,
        List<AmountLine> lines,
        PaymentBeneficiary beneficiary) {
    public AmountDue {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(procedure, "procedure");
        lines = List.copyOf(lines);
        Objects.requireNonNull(beneficiary, "beneficiary");
    }

    /**
     * One fee or charge.
     *
     * @param charge true for a charge (lệ phí), false for a fee (phí)
     * @param name its name
     * @param amount whole đồng
     */
    public record AmountLine(boolean charge, String name, Money amount) {
        public AmountLine {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(amount, "amount");
            if (amount.dong() < 0) {
                throw new IllegalArgumentException("amount must be >= 0");
            }
        }
    }

    /**
     * The account that receives the payment.
     *
     * @param account account number
     * @param bank bank code
     * @param name name of the account holder
     */
    public record PaymentBeneficiary(BankAccount account, String bank, String name) {
        public PaymentBeneficiary {
            Objects.requireNonNull(account, "account");
            Objects.requireNonNull(bank, "bank");
            Objects.requireNonNull(name, "name");
        }
    }
}
