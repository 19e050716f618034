/** Benchmarks of the product as people start it: the one jar, from outside; and of its model beside a plain loop. */
package org.homeward.bench;
