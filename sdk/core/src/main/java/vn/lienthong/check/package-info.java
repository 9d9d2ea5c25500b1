/**
 * The rule engine: packs of rules with a period and an origin, which check a dossier or a procedure and return
 * findings.
 *
 * <p>Open {@link vn.lienthong.check.RulePack} first; a client refuses to send what violates its {@code wireFormat()}.
 * The Jakarta constraint {@link vn.lienthong.check.FollowsRules} uses the same engine if jakarta.validation is present.
 * Other rule sets are {@link vn.lienthong.check.CourseRules} for the course of a dossier, {@link
 * vn.lienthong.check.SharingRules} for a dossier that several systems process, {@link vn.lienthong.check.OutcomeRules}
 * for hand-overs and results, and {@link vn.lienthong.check.DigitisationRules} for digitised papers. Implements the
 * checks of {@code spec/text/dossier.md}, {@code procedure.md}, {@code life-cycle.md} and {@code digitisation.md}.
 */
@NullMarked
package vn.lienthong.check;

import org.jspecify.annotations.NullMarked;
