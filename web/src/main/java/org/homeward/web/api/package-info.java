/** The three applications of the HTTP API, each with its list of resources, and how they are described. */
package org.homeward.web.api;
