package vn.lienthong.cli.lint;

import vn.lienthong.error.Severity;

/**
 * One thing said of a message.
 *
 * @param path JSON pointer: over the wire's names where bytes or schema were judged, over the model's where rules were
 * @param requirement id in the specification; empty when it is not about a message at all
 * @param severity how much it weighs
 * @param kind what remarks of one kind share
 * @param text in the language asked for; never quotes a value
 */
record LintFinding(String path, String requirement, Severity severity, String kind, String text) {}
