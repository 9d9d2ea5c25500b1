/**
 * Drafts of dossiers from pushes whose format is not public.
 *
 * <p>Open {@link vn.lienthong.portal.inbound.intake.DossierIntake} first.
 */
@NullMarked
package vn.lienthong.portal.inbound.intake;

import org.jspecify.annotations.NullMarked;
