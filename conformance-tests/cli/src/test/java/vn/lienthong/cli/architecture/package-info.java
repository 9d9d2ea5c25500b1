/**
 * Holds the house together: who may see whom, what is public, what the BOM lists, and that the specification's ids, texts and
 * vectors agree.
 *
 * <p>Open {@link vn.lienthong.cli.architecture.ModuleRule} first: it says which module may see which. Every check has a test that it
 * refuses what it must.
 */
@NullMarked
package vn.lienthong.cli.architecture;

import org.jspecify.annotations.NullMarked;
