/** An invented story for demonstrations, told through the same beans that people use. */
@Feature(
        dependsOn = {
            "party",
            "catalogue",
            "needs",
            "tender",
            "bidding",
            "evaluation",
            "award",
            "contract",
            "doublerunning",
            "ledger"
        })
package org.homeward.demo;

import org.homeward.shared.Feature;
