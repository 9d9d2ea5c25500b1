package vn.lienthong.http.internal;

import vn.lienthong.http.Observer;
import vn.lienthong.http.Repeats;
import vn.lienthong.http.Timing;
import vn.lienthong.http.Transport;

/** What all calls of one client have in common. */
public record CallSetup(Transport transport, Repeats repeats, Observer observer, Timing timing) {}
