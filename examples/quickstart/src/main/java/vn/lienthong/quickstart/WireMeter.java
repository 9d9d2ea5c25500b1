package vn.lienthong.quickstart;

import vn.lienthong.http.CallObserver;

/** Sums the costs of the calls since the last reading. */
final class WireMeter implements CallObserver {
    private long bytes;
    private long micros;

    @Override
    public synchronized void onAttempt(AttemptRecord attempt) {
        bytes += attempt.bytesOut() + attempt.bytesIn();
        micros += attempt.duration().toNanos() / 1000;
    }

    /** Returns the sums and resets them. */
    synchronized MeterReading read() {
        MeterReading reading = new MeterReading(bytes, micros);
        bytes = 0;
        micros = 0;
        return reading;
    }

    /** Bytes sent and received, and microseconds on the wire. */
    record MeterReading(long bytes, long micros) {}
}
