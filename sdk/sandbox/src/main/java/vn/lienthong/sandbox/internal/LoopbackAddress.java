package vn.lienthong.sandbox.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** The only address on which the sandbox listens: 127.0.0.1. */
public final class LoopbackAddress {
    private static final byte[] ADDRESS = {127, 0, 0, 1};

    private LoopbackAddress() {}

    public static InetSocketAddress at(int port) throws IOException {
        return new InetSocketAddress(InetAddress.getByAddress(ADDRESS), port);
    }
}
