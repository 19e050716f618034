package org.homeward.tender.domain;

/** How a tender reaches bidders. What a route asks for (notices, periods, standstill) is data: see the route table. */
public enum Route {
    /** Anybody may bid, in a single stage. */
    OPEN,
    /** Only the providers that were invited may bid, at least three of them. */
    QUOTATION
}
