/**
 * The one rule engine: packs of rules with a validity and a source judge a dossier or a procedure and give findings.
 *
 * <p>Open {@link vn.lienthong.check.RulePack} first; its {@code form()} is what a client refuses to send. The Jakarta
 * constraint {@link vn.lienthong.check.FollowsRules} asks the same engine, when jakarta.validation is there. Implements the
 * checks of {@code spec/text/dossier.md} and {@code spec/text/procedure.md}.
 */
@NullMarked
package vn.lienthong.check;

import org.jspecify.annotations.NullMarked;
