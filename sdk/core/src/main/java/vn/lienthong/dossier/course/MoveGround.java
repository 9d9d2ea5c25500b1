package vn.lienthong.dossier.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DocumentNumber;
import vn.lienthong.code.Money;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.dossier.Result;
import vn.lienthong.value.ListCopies;

/**
 * The ground of a transition. Where TT 03/2025/TT-VPCP has a form, the ground has its contents: form 02 for a
 * supplement, 03 for a refusal, 05 for a stop. An incomplete ground can be stored; the rules report it.
 */
public sealed interface MoveGround {
    /** Returns the requirement that it meets. */
    GroundRequirement requirement();

    /** Returns whether it contains everything that the transition requires. */
    boolean isComplete();

    /**
     * A supplement request (form 02, LT-LIFE-003).
     *
     * @param items papers to be submitted or corrected, one by one
     * @param reason why they are requested
     */
    record SupplementRequest(List<FreeText> items, @Nullable FreeText reason) implements MoveGround {
        public SupplementRequest {
            items = ListCopies.copy(items, "items");
        }

        @Override
        public GroundRequirement requirement() {
            return GroundRequirement.ITEMS;
        }

        @Override
        public boolean isComplete() {
            return !items.isEmpty() && reason != null;
        }
    }

    /** A refusal with its grounds (form 03, LT-LIFE-004). */
    record RefusalGrounds(List<FreeText> grounds) implements MoveGround {
        public RefusalGrounds {
            grounds = ListCopies.copy(grounds, "grounds");
        }

        @Override
        public GroundRequirement requirement() {
            return GroundRequirement.GROUNDS;
        }

        @Override
        public boolean isComplete() {
            return !grounds.isEmpty();
        }
    }

    /** A stop with its reason (form 05, LT-LIFE-005). */
    record StopReason(FreeText reason) implements MoveGround {
        public StopReason {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public GroundRequirement requirement() {
            return GroundRequirement.REASON;
        }

        @Override
        public boolean isComplete() {
            return true;
        }
    }

    /**
     * A financial obligation, determined or pending (LT-LIFE-006, LT-LIFE-007).
     *
     * @param amount the amount to be paid, once it is determined
     * @param awaited name of the body whose notice is awaited, until then
     */
    record FinancialObligation(
            @Nullable Money amount, @Nullable String awaited) implements MoveGround {
        @Override
        public GroundRequirement requirement() {
            return GroundRequirement.OBLIGATION;
        }

        @Override
        public boolean isComplete() {
            return amount != null || (awaited != null && !awaited.isBlank());
        }
    }

    /** The results of a settled dossier (LT-LIFE-008). */
    record SettlementResults(List<Result> results) implements MoveGround {
        public SettlementResults {
            results = ListCopies.copy(results, "results");
        }

        @Override
        public GroundRequirement requirement() {
            return GroundRequirement.RESULTS;
        }

        @Override
        public boolean isComplete() {
            return !results.isEmpty();
        }
    }

    /**
     * The decision by which a dossier is reopened or corrected (LT-LIFE-009).
     *
     * @param number its number and symbol
     * @param date its date
     */
    record ReopeningDecision(DocumentNumber number, LocalDate date) implements MoveGround {
        public ReopeningDecision {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(date, "date");
        }

        @Override
        public GroundRequirement requirement() {
            return GroundRequirement.DECISION;
        }

        @Override
        public boolean isComplete() {
            return true;
        }
    }
}
