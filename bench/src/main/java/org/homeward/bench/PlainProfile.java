package org.homeward.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;

/**
 * The arithmetic of a programme's months as a plain loop over numbers in arrays: no records, no sums that can be opened, no
 * payers. It knows only what the benchmark's programme has, and every figure has to be the product's to the penny.
 */
final class PlainProfile {

    private static final long NEVER = Long.MAX_VALUE;

    /** Per site: yearly cost in pence, months of lag. */
    final long[][] sites;

    /** Per ward: site, yearly step cost, people at most for the step, percent released by it, pence a bed day. */
    final long[][] wards;

    /** Per person: ward, day of the move, pence a week, day of the change, pence a week from then, days of transition. */
    final long[][] people;

    private final YearMonth first;
    private final int months;
    private final BigDecimal inpatient;
    private final BigDecimal community;

    PlainProfile(
            YearMonth first,
            int months,
            BigDecimal inpatientPercent,
            BigDecimal communityPercent,
            long[][] sites,
            long[][] wards,
            long[][] people) {
        this.first = first;
        this.months = months;
        this.inpatient = BigDecimal.ONE.add(inpatientPercent.movePointLeft(2));
        this.community = BigDecimal.ONE.add(communityPercent.movePointLeft(2));
        this.sites = sites;
        this.wards = wards;
        this.people = people;
    }

    /** Baseline, inpatient and community of each month, in pence. */
    long[][] reckon() {
        long[] wardCloses = new long[wards.length];
        for (long[] person : people) {
            wardCloses[(int) person[0]] = Math.max(wardCloses[(int) person[0]], person[1]);
        }
        long[] siteCloses = new long[sites.length];
        for (int w = 0; w < wards.length; w++) {
            int site = (int) wards[w][0];
            siteCloses[site] = Math.max(siteCloses[site], wardCloses[w]);
        }
        for (int s = 0; s < sites.length; s++) {
            siteCloses[s] =
                    LocalDate.ofEpochDay(siteCloses[s]).plusMonths(sites[s][1]).toEpochDay();
        }
        long[] never = filled(wards.length);
        long[] siteNever = filled(sites.length);
        long[][] rows = new long[months][];
        int aprils = 0;
        for (int t = 0; t < months; t++) {
            YearMonth month = first.plusMonths(t);
            aprils += t > 0 && month.getMonthValue() == 4 ? 1 : 0;
            rows[t] = new long[] {
                risen(hospital(month, never, siteNever, false), inpatient, aprils),
                risen(hospital(month, wardCloses, siteCloses, true), inpatient, aprils),
                risen(support(month), community, aprils)
            };
        }
        return rows;
    }

    private static long[] filled(int length) {
        long[] filled = new long[length];
        Arrays.fill(filled, NEVER);
        return filled;
    }

    private long hospital(YearMonth month, long[] wardCloses, long[] siteCloses, boolean moving) {
        long begins = month.atDay(1).toEpochDay();
        long ends = month.plusMonths(1).atDay(1).toEpochDay();
        int share = (month.getMonthValue() + 8) % 12 + 1;
        long sum = 0;
        int[] there = new int[wards.length];
        for (long[] person : people) {
            long last = moving ? Math.min(person[1], ends) : ends;
            if (last > begins) {
                there[(int) person[0]]++;
                sum += (last - begins) * wards[(int) person[0]][4];
            }
        }
        for (int w = 0; w < wards.length; w++) {
            long percent = wardCloses[w] <= begins ? 100 : there[w] <= wards[w][2] ? wards[w][3] : 0;
            sum += (twelfth(wards[w][1], share) * (100 - percent) + 50) / 100;
        }
        for (int s = 0; s < sites.length; s++) {
            sum += begins < siteCloses[s] ? twelfth(sites[s][0], share) : 0;
        }
        return sum;
    }

    private long support(YearMonth month) {
        long begins = month.atDay(1).toEpochDay();
        long ends = month.plusMonths(1).atDay(1).toEpochDay();
        long sum = 0;
        for (long[] person : people) {
            long starts = Math.max(begins, person[1] - person[5]);
            long early = Math.max(0, Math.min(ends, person[3]) - starts);
            long late = Math.max(0, ends - Math.max(starts, person[3]));
            sum += (2 * (early * person[2] + late * person[4]) + 7) / 14;
        }
        return sum;
    }

    private static long twelfth(long yearly, int share) {
        return share * yearly / 12 - (share - 1) * yearly / 12;
    }

    private static long risen(long pence, BigDecimal rate, int aprils) {
        return BigDecimal.valueOf(pence)
                .multiply(rate.pow(aprils))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
