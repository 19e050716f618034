/** Files that a browser sends with a form: read as a stream, never lying anywhere in the clear. */
package org.homeward.web.upload;
