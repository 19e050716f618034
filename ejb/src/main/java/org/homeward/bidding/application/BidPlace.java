package org.homeward.bidding.application;

import org.homeward.tender.domain.LotFacts;
import org.homeward.tender.domain.TenderFacts;

/** A lot of a tender, which the acting person may know of. */
public record BidPlace(TenderFacts tender, LotFacts lot) {}
