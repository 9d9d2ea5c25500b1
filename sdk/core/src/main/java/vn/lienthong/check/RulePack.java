package vn.lienthong.check;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.check.internal.DossierRules;
import vn.lienthong.check.internal.WireFormatRules;
import vn.lienthong.code.CodeLists;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.RuleSet;

/**
 * Rules for dossiers with the period in which they are in force. A dossier is checked by the pack of its day of
 * reception, even if a newer one exists.
 *
 * @param id name of the pack
 * @param from first day in force
 * @param to last day in force
 * @param rules its rules
 */
public record RulePack(String id, LocalDate from, LocalDate to, List<Rule<Dossier>> rules) implements RuleSet<Dossier> {
    private static final List<RulePack> STANDARD_PACKS =
            List.of(new RulePack("dossier-1", LocalDate.MIN, LocalDate.MAX, DossierRules.all()));

    private static final RulePack WIRE_FORMAT =
            new RulePack("form-1", LocalDate.MIN, LocalDate.MAX, WireFormatRules.all());

    public RulePack {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        rules = List.copyOf(Objects.requireNonNull(rules, "rules"));
    }

    /** Returns the pack of the SDK that was in force at the given time. */
    public static RulePack inForce(OffsetDateTime at) {
        Objects.requireNonNull(at, "at");
        LocalDate day = VietnamTime.of(at).toLocalDate();
        return STANDARD_PACKS.stream()
                .filter(pack -> pack.isInForceOn(day))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Returns only the rules on what a message cannot contain, which apply on every day: no owner, a text that is too
     * long, a negative amount, a value without a text on the wire. A client refuses to send a dossier that violates one
     * of them. Every pack contains these rules too.
     */
    public static RulePack wireFormat() {
        return WIRE_FORMAT;
    }

    /** Returns whether the pack is in force on a day. */
    public boolean isInForceOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return !day.isBefore(from) && !day.isAfter(to);
    }

    @Override
    public Findings check(Dossier dossier) {
        return evaluate(dossier, CodeLists.standard());
    }

    /**
     * Returns the same rules with these code lists, some of which may be newer (LT-LIST-012). The texts that messages
     * contain for a value remain those of the specification.
     */
    public RuleSet<Dossier> withCodeLists(CodeLists lists) {
        Objects.requireNonNull(lists, "lists");
        return dossier -> evaluate(dossier, lists);
    }

    private Findings evaluate(Dossier dossier, CodeLists lists) {
        Objects.requireNonNull(dossier, "dossier");
        List<Finding> findings = new ArrayList<>();
        rules.forEach(rule -> rule.evaluate(dossier, findings, lists));
        return new Findings(findings);
    }

    @Override
    public String toString() {
        return "RulePack[" + id + ", " + rules.size() + " rules]";
    }
}
