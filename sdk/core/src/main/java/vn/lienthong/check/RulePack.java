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
 * Rules for dossiers that are in force over the same days. A dossier is judged by the pack of the day it was received on,
 * also when a newer one exists.
 *
 * @param id name of the pack
 * @param from first day on which it is in force
 * @param to last day on which it is in force
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

    /** The pack of the SDK that is in force at a moment. */
    public static RulePack inForce(OffsetDateTime at) {
        Objects.requireNonNull(at, "at");
        LocalDate day = VietnamTime.of(at).toLocalDate();
        return STANDARD_PACKS.stream()
                .filter(pack -> pack.isInForceOn(day))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Only the rules on what the form of a message has no place for, whatever the day: no owner, a text that is too long, a
     * negative amount, a value without a text on the wire. A client refuses to send what breaks one of them, and each of them
     * fails in the pack in force too.
     */
    public static RulePack wireFormat() {
        return WIRE_FORMAT;
    }

    /** Whether the pack is in force on a day. */
    public boolean isInForceOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return !day.isBefore(from) && !day.isAfter(to);
    }

    @Override
    public Findings check(Dossier dossier) {
        return evaluate(dossier, CodeLists.standard());
    }

    /**
     * The same rules, asking these lists, of which some may be newer (LT-LIST-012). What a wire writes for a value stays as the
     * specification has it.
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
