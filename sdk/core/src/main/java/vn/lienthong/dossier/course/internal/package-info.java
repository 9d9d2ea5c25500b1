/** The table of transitions and the clock of a course. */
@NullMarked
package vn.lienthong.dossier.course.internal;

import org.jspecify.annotations.NullMarked;
