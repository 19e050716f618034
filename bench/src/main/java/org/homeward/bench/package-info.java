/** Benchmarks of the product as people start it: the one jar, from outside. */
package org.homeward.bench;
