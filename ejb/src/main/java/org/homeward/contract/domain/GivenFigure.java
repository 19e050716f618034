package org.homeward.contract.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a provider says of one indicator.
 *
 * @param value the figure; empty when it was not measured
 * @param whyNot why not, where there is none
 * @param evidence where the figure can be seen, or what it rests on
 */
public record GivenFigure(String indicator, Optional<BigDecimal> value, String whyNot, String evidence) {}
