package org.homeward.doublerunning.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Opens what a payer pays in a month into its parts, from the same reckoning that made it. */
public final class PayerSums {

    private static final int READABLE_PENCE = 4;

    private final Reckoning reckoning;
    private final PayerReckoning payers;
    private final Programme programme;

    public PayerSums(Reckoning reckoning) {
        this.reckoning = reckoning;
        this.payers = new PayerReckoning(reckoning);
        this.programme = reckoning.programme();
    }

    /** The parts of one payer in a month that the programme reckons with; a payer of nothing has none. */
    public PayerSum of(String payer, YearMonth month) {
        int t = reckoning.horizon().number(month);
        PayerMonth pence = new PayerMonth(
                month,
                payers.inpatientBefore(t).getOrDefault(payer, 0L),
                payers.inpatientAfter(t).getOrDefault(payer, 0L),
                payers.support(t).getOrDefault(payer, 0L));
        return new PayerSum(
                payer,
                month,
                pence,
                hospital(payer, month, false),
                hospital(payer, month, true),
                support(payer, t),
                reckoning.horizon().aprils(t));
    }

    private List<PayerSum.Part> hospital(String payer, YearMonth month, boolean moving) {
        List<PayerSum.Part> parts = new ArrayList<>();
        LocalDate first = month.atDay(1);
        for (Ward ward : programme.wards()) {
            List<Person> theirs = programme.people().stream()
                    .filter(person -> person.ward().equals(ward.ref())
                            && person.hospitalPayer().equals(payer))
                    .toList();
            long days = Occupancy.of(ward, theirs, reckoning.horizon().begins(), moving)
                    .bedDays(first, month.plusMonths(1).atDay(1));
            if (days > 0) {
                parts.add(part(
                        PayerSum.Kind.VARIABLE,
                        ward.ref(),
                        "" + days,
                        ward.variablePerBedDayPence(),
                        days * ward.variablePerBedDayPence()));
            }
        }
        HospitalMonth hospital = (moving ? reckoning.planned() : reckoning.baseline())
                .month(reckoning.horizon().number(month));
        hospital.wards()
                .forEach(ward -> byHead(
                        parts,
                        PayerSum.Kind.STEP,
                        ward.ward(),
                        ward.stepPence(),
                        payers.wardHeads(ward.ward()),
                        payer));
        hospital.sites()
                .forEach(site -> byHead(
                        parts,
                        PayerSum.Kind.FIXED,
                        site.site(),
                        site.fixedPence(),
                        payers.siteHeads(site.site()),
                        payer));
        return parts;
    }

    private static void byHead(
            List<PayerSum.Part> parts,
            PayerSum.Kind kind,
            String subject,
            long pence,
            SortedMap<String, Integer> heads,
            String payer) {
        if (pence > 0 && heads.containsKey(payer)) {
            int all = heads.values().stream().mapToInt(Integer::intValue).sum();
            parts.add(part(
                    kind,
                    subject,
                    heads.get(payer) + "/" + all,
                    pence,
                    Shares.byHead(pence, heads).get(payer)));
        }
    }

    private static PayerSum.Part part(PayerSum.Kind kind, String subject, String share, long whole, long pence) {
        return new PayerSum.Part(kind, subject, share, BigDecimal.valueOf(whole), BigDecimal.valueOf(pence));
    }

    private List<PayerSum.Part> support(String payer, int t) {
        List<PayerSum.Part> parts = new ArrayList<>();
        for (int i = 0; i < programme.people().size(); i++) {
            Person person = programme.people().get(i);
            long pence = reckoning.support(i, t).pence();
            BigDecimal percent = percent(person.payerShares(), payer);
            if (pence > 0 && percent.signum() > 0) {
                parts.add(part(
                        person.movesHome() ? PayerSum.Kind.SUPPORT : PayerSum.Kind.TRANSFER,
                        person.ref(),
                        percent.toPlainString() + " %",
                        pence,
                        Shares.split(pence, person.payerShares()).get(payer)));
            }
        }
        for (Scheme scheme : programme.schemes()) {
            Fraction cost = SupportCost.of(scheme, reckoning.horizon().month(t));
            BigDecimal percent = percent(scheme.payerShares(), payer);
            if (cost.signum() > 0 && percent.signum() > 0) {
                parts.add(new PayerSum.Part(
                        PayerSum.Kind.SCHEME,
                        scheme.ref(),
                        percent.toPlainString() + " %",
                        cost.decimal(READABLE_PENCE),
                        cost.times(Fraction.ofPercent(percent)).decimal(READABLE_PENCE)));
            }
        }
        return parts;
    }

    private static BigDecimal percent(List<Share> shares, String payer) {
        return shares.stream()
                .filter(share -> share.payer().equals(payer))
                .map(Share::percent)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
