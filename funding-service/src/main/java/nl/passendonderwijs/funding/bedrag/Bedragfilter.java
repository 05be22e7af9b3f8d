package nl.passendonderwijs.funding.bedrag;

import org.jspecify.annotations.Nullable;

/** Which amounts are asked for; null means any. */
public record Bedragfilter(
        @Nullable Bekostigingsperiode periode,
        @Nullable Bedragsoort soort,
        @Nullable Doelgroep doelgroep) {}
