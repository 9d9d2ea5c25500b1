package vn.lienthong.quickstart;

import vn.lienthong.http.CallObserver;

/** Adds up what the calls since the last reading have cost. */
final class WireMeter implements CallObserver {
    private long bytes;
    private long micros;

    @Override
    public synchronized void onAttempt(AttemptRecord attempt) {
        bytes += attempt.bytesOut() + attempt.bytesIn();
        micros += attempt.duration().toNanos() / 1000;
    }

    /** What was added up, and begins again. */
    synchronized MeterReading read() {
        MeterReading reading = new MeterReading(bytes, micros);
        bytes = 0;
        micros = 0;
        return reading;
    }

    /** Bytes sent and received, and microseconds on the wire. */
    record MeterReading(long bytes, long micros) {}
}
