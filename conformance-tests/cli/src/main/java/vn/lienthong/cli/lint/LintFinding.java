package vn.lienthong.cli.lint;

import vn.lienthong.error.Severity;

/**
 * A finding about a message.
 *
 * @param path JSON pointer: with the names of the wire for bytes and schema, with those of the model for rules
 * @param requirement id in the specification; empty if the finding concerns no message
 * @param severity severity
 * @param kind common key of similar findings
 * @param text text in the requested language, without values of the message
 */
record LintFinding(String path, String requirement, Severity severity, String kind, String text) {}
