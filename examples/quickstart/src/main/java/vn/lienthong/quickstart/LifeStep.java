package vn.lienthong.quickstart;

import java.time.OffsetDateTime;

/** One step of a dossier's life: when it is dated, what happened, and what its calls cost. */
record LifeStep(OffsetDateTime at, BilingualSentence description, WireMeter.MeterReading cost) {}
