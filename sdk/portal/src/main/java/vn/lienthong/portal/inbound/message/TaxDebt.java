package vn.lienthong.portal.inbound.message;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.Money;
import vn.lienthong.code.TaxCode;

/**
 * A debt from a land tax notice (thông báo thuế đất): the amount that one taxpayer owes for one dossier under one
 * decision. These three values are its identity; a notice that repeats them stores nothing (LT-IN-008).
 *
 * @param dossier the code of the dossier
 * @param taxCode tax code of the debtor
 * @param decision number of the decision
 * @param decidedOn date of the decision, in Viet Nam
 * @param lines the lines of the debt
 */
public record TaxDebt(
        DossierCode dossier,
        TaxCode taxCode,
        String decision,
        @Nullable LocalDate decidedOn,
        List<TaxDebtLine> lines) implements InboundMessage {
    public TaxDebt {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(taxCode, "taxCode");
        Objects.requireNonNull(decision, "decision");
        lines = List.copyOf(lines);
    }

    /**
     * Returns the total amount of the debt.
     *
     * @throws ArithmeticException if it exceeds 9.2 × 10¹⁸ đồng
     */
    public Money total() {
        return lines.stream().map(TaxDebtLine::amount).reduce(Money.ZERO, Money::plus);
    }

    /**
     * One line of a debt.
     *
     * @param item name of the budget item (tiểu mục)
     * @param amount whole đồng
     */
    public record TaxDebtLine(@Nullable String item, Money amount) {
        public TaxDebtLine {
            Objects.requireNonNull(amount, "amount");
        }
    }
}
