package org.homeward.doublerunning.domain;

import java.util.List;

/** What the hospital costs in one month, ward by ward and site by site, at the prices of the first month. */
public record HospitalMonth(List<WardMonth> wards, List<SiteMonth> sites) {

    public HospitalMonth {
        wards = List.copyOf(wards);
        sites = List.copyOf(sites);
    }

    /** Everything added up, before prices rise. */
    public long pence() {
        long sum = 0;
        for (WardMonth ward : wards) {
            sum = Math.addExact(sum, Math.addExact(ward.variablePence(), ward.stepPence()));
        }
        for (SiteMonth site : sites) {
            sum = Math.addExact(sum, site.fixedPence());
        }
        return sum;
    }
}
