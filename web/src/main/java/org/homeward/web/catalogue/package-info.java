/** Pages and resources of the catalogue: finding providers, looking at one, importing the regulator's file. */
package org.homeward.web.catalogue;
