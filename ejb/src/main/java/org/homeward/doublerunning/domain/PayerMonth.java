package org.homeward.doublerunning.domain;

import java.time.YearMonth;

/**
 * What one payer pays in one month, in whole pence.
 *
 * @param inpatientBeforePence for the hospital if nobody moved
 * @param inpatientAfterPence for the hospital as people move
 * @param communityPence for support: at home, schemes, and in another hospital
 */
public record PayerMonth(YearMonth month, long inpatientBeforePence, long inpatientAfterPence, long communityPence) {}
