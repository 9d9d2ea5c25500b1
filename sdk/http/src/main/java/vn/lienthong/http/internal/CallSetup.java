package vn.lienthong.http.internal;

import vn.lienthong.http.CallClock;
import vn.lienthong.http.CallObserver;
import vn.lienthong.http.RetryPolicy;
import vn.lienthong.http.Transport;

/** The shared parts of all calls of one client. */
public record CallSetup(Transport transport, RetryPolicy retryPolicy, CallObserver observer, CallClock callClock) {}
