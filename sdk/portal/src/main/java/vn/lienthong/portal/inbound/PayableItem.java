package vn.lienthong.portal.inbound;

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
public record PayableItem(
        String reference,
        DossierCode dossier,
        ProcedureRef procedure,
        @Nullable ServiceCode service,
        List<Line> lines,
        Beneficiary beneficiary) {
    public PayableItem {
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
    public record Line(boolean charge, String name, Money amount) {
        public Line {
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
    public record Beneficiary(BankAccount account, String bank, String name) {
        public Beneficiary {
            Objects.requireNonNull(account, "account");
            Objects.requireNonNull(bank, "bank");
            Objects.requireNonNull(name, "name");
        }
    }
}
