/**
 * The schema as SQL migrations, and the PostgreSQL that runs them: embedded in a data folder of its own, or somebody
 * else's. Knows nothing of the application.
 */
package org.homeward.db;
