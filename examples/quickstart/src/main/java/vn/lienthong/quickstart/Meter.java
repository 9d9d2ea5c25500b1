package vn.lienthong.quickstart;

import vn.lienthong.http.Observer;

/** Adds up what the calls since the last reading have cost. */
final class Meter implements Observer {
    private long bytes;
    private long micros;

    @Override
    public synchronized void attempted(Attempt attempt) {
        bytes += attempt.bytesOut() + attempt.bytesIn();
        micros += attempt.duration().toNanos() / 1000;
    }

    /** What was added up, and begins again. */
    synchronized Reading read() {
        Reading reading = new Reading(bytes, micros);
        bytes = 0;
        micros = 0;
        return reading;
    }

    /** Bytes sent and received, and microseconds on the wire. */
    record Reading(long bytes, long micros) {}
}
