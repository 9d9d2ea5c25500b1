package vn.lienthong.signature.internal.xml;

import org.w3c.dom.Node;
import vn.lienthong.signature.SignedContent;

/** What a reference whose digest matched covers, and the octets that were digested. */
record DigestedReference(XmlReference reference, Node target, SignedContent content) {}
