package nl.passendonderwijs.gateway;

import java.time.Instant;

/** Who calls, as a verified token says, and until when that may be believed. */
record Beller(String client, Instant geldigTot) {}
