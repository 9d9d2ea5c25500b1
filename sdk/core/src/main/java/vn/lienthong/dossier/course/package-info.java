/**
 * The course of a dossier (tiến trình): each transition with its time, its actor and its ground, and other events: new
 * appointments, requests for an opinion, transfers, and the states of payment, delivery and synchronisation.
 *
 * <p>Open {@link vn.lienthong.dossier.course.Course} first. {@code vn.lienthong.check.CourseRules} checks a course, and
 * {@link vn.lienthong.dossier.course.Course#terms} computes its deadline. No message contains these values. Implements
 * {@code spec/text/life-cycle.md}.
 */
@NullMarked
package vn.lienthong.dossier.course;

import org.jspecify.annotations.NullMarked;
