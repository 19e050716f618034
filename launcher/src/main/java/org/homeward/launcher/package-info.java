/**
 * What runs when somebody starts {@code homeward.jar}: one class per command, and the server with its database in one
 * process.
 */
package org.homeward.launcher;
