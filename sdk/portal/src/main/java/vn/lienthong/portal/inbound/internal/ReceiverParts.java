package vn.lienthong.portal.inbound.internal;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.lienthong.portal.inbound.HandlingRetryPolicy;
import vn.lienthong.portal.inbound.InboundLimits;

/**
 * The parts of a receiver that store and handle messages.
 *
 * @param fileStore storage of files inside messages; null if the receiver accepts none
 */
public record ReceiverParts(
        HandlerRegistry handlers,
        @Nullable InboundDirectory fileStore,
        InboundLimits limits,
        HandlingRetryPolicy retries,
        Clock clock) {}
