/**
 * The course of a dossier (tiến trình): each move with its time, its actor and the facts that it rests on, and what happened
 * beside the moves: new appointments, opinions asked for, transfers, the states of money, delivery and synchronisation.
 *
 * <p>Open {@link vn.lienthong.dossier.course.Course} first; {@code vn.lienthong.check.CourseRules} judges it, and
 * {@link vn.lienthong.dossier.course.Course#terms} gives the deadline that follows from it. Nothing here has a field on the
 * portal's wire. Implements {@code spec/text/life-cycle.md}.
 */
@NullMarked
package vn.lienthong.dossier.course;

import org.jspecify.annotations.NullMarked;
