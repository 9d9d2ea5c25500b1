package vn.lienthong.portal.inbound.message;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.Money;
import vn.lienthong.code.TaxCode;

/**
 * A debt out of a notice of land tax (thông báo thuế đất): what one taxpayer owes on one dossier by one decision. These three
 * are its identity; a notice that names it again stores nothing (LT-IN-008).
 *
 * @param dossier the dossier
 * @param taxCode who owes
 * @param decision number of the decision
 * @param decidedOn its day, in Viet Nam
 * @param lines what is owed
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

    /** Returns what is owed altogether. @throws ArithmeticException beyond 9.2 × 10¹⁸ đồng */
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
