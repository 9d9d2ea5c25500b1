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
 * What is to be paid for a dossier (LT-IN-012).
 *
 * @param reference the agency's reference for this payment
 * @param dossier the dossier
 * @param procedure what it is filed under
 * @param service the online service, if it came through one
 * @param lines what is to be paid, at least one line
 * @param beneficiary whose account it goes to
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
     * @param charge whether it is a charge (lệ phí), else it is a fee (phí)
     * @param name its name
     * @param amount whole đồng
     */
    public record AmountLine(boolean charge, String name, Money amount) {
        public AmountLine {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(amount, "amount");
            if (amount.dong() < 0) {
                throw new IllegalArgumentException("amount must not be below 0");
            }
        }
    }

    /**
     * Whose account the money goes to.
     *
     * @param account number of the account
     * @param bank code of the bank
     * @param name name of the account
     */
    public record PaymentBeneficiary(BankAccount account, String bank, String name) {
        public PaymentBeneficiary {
            Objects.requireNonNull(account, "account");
            Objects.requireNonNull(bank, "bank");
            Objects.requireNonNull(name, "name");
        }
    }
}
