package vn.lienthong.quickstart;

import java.time.OffsetDateTime;

/** A step of a dossier's life: its time, its description and the cost of its calls. */
record LifeStep(OffsetDateTime at, BilingualSentence description, WireMeter.MeterReading cost) {}
