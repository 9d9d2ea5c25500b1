package vn.lienthong.signature.internal.xml;

import org.w3c.dom.Node;
import vn.lienthong.signature.SignedContent;

/** A reference with a matching digest, and the digested bytes. */
record DigestedReference(XmlReference reference, Node target, SignedContent content) {}
