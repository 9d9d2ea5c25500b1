/**
 * The one rule engine: packs of rules with a validity and a source judge a dossier or a procedure and give findings.
 *
 * <p>Open {@link vn.lienthong.check.RulePack} first; its {@code form()} is what a client refuses to send. The Jakarta
 * constraint {@link vn.lienthong.check.FollowsRules} asks the same engine, when jakarta.validation is there. Beside it
 * stand {@link vn.lienthong.check.CourseRules} for the course of a dossier, {@link vn.lienthong.check.SharingRules} for one that
 * several systems keep, {@link vn.lienthong.check.OutcomeRules} for hand-overs and results, and
 * {@link vn.lienthong.check.DigitisationRules} for digitised papers. Implements the checks of {@code spec/text/dossier.md},
 * {@code procedure.md}, {@code life-cycle.md} and {@code digitisation.md}.
 */
@NullMarked
package vn.lienthong.check;

import org.jspecify.annotations.NullMarked;
