package org.homeward.web.export;

import java.util.function.Function;

/**
 * A column of an exported list.
 *
 * @param heading what stands in the first row
 * @param value a number, which stays a number, or anything else, which becomes text
 */
public record Column<T>(String heading, Function<T, Object> value) {}
