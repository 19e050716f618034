/** Each class here breaks one rule on purpose, so that the rule is seen to fail. Never part of the product. */
package org.homeward.architecture.seeded;
