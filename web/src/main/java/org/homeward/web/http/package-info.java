/** What every HTTP resource stands on: strict JSON, problem details, request names, limits, asking twice. */
package org.homeward.web.http;
