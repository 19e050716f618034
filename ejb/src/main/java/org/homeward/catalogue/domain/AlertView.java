package org.homeward.catalogue.domain;

import java.time.Instant;

/**
 * A difference that commissioners should hear of, in words.
 *
 * @param kind what sort of difference
 * @param location the regulator's id of the location
 * @param name of the location
 * @param providerRef our reference of the provider that runs it now
 * @param provider its name
 * @param domain what was rated, when a rating changed; otherwise empty
 * @param from what it was; empty when there was nothing
 * @param to what it is now
 * @param at when we learned of it
 */
public record AlertView(
        AlertKind kind,
        String location,
        String name,
        String providerRef,
        String provider,
        String domain,
        String from,
        String to,
        Instant at) {}
