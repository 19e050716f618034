package org.homeward.doublerunning.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.homeward.doublerunning.domain.Figure;
import org.homeward.doublerunning.domain.Overview;
import org.homeward.doublerunning.domain.PayerSum;
import org.homeward.doublerunning.domain.PayerSums;
import org.homeward.doublerunning.domain.Person;
import org.homeward.doublerunning.domain.Programme;
import org.homeward.doublerunning.domain.ProgrammeCheck;
import org.homeward.doublerunning.domain.ProgrammeView;
import org.homeward.doublerunning.domain.ProgrammeWarnings;
import org.homeward.doublerunning.domain.Reckoning;
import org.homeward.doublerunning.domain.SumSheet;
import org.homeward.doublerunning.domain.Sums;
import org.homeward.doublerunning.domain.WhatIf;
import org.homeward.doublerunning.infrastructure.Programmes;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Permission;

/** What stands behind the figures of a programme, and what they would be if somebody moved later. */
@Stateless
public class ProgrammeExplaining {

    private static final int LATEST = 120;

    @Inject
    private Programmes programmes;

    /** Everything that the page of a programme shows of its money. */
    @Permit(value = Permission.PROGRAMMES_READ, reads = true)
    public Overview overview(String ref) {
        return Overview.of(reckoning(ref));
    }

    /** A figure of a month opened into its sum; refused with {@code no-such-month} outside the programme. */
    @Permit(value = Permission.PROGRAMMES_READ, reads = true)
    public SumSheet sum(String ref, Figure figure, YearMonth month) {
        Reckoning reckoning = reckoning(ref);
        requireMonth(reckoning, month);
        return new Sums(reckoning).of(figure, month);
    }

    /** What a payer pays in a month opened into its parts; refused with {@code no-such-month} outside the programme. */
    @Permit(value = Permission.PROGRAMMES_READ, reads = true)
    public PayerSum payerSum(String ref, String payer, YearMonth month) {
        Reckoning reckoning = reckoning(ref);
        requireMonth(reckoning, month);
        return new PayerSums(reckoning).of(payer, month);
    }

    /**
     * The programme if one person moved later, beside the programme as it is stored. Nothing is stored.
     *
     * @param months how many months later, 1 to 120; the day keeps its number where the month has it
     */
    @Permit(value = Permission.PROGRAMMES_READ, reads = true)
    public WhatIf whatIf(String ref, String personRef, int months) {
        ProgrammeView view = programmes.view(ref);
        if (months < 1 || months > LATEST) {
            throw Invalid.field("months", "what-if-months", "" + LATEST);
        }
        LocalDate from = view.programme().people().stream()
                .filter(person -> person.ref().equals(personRef))
                .findFirst()
                .flatMap(Person::moveDate)
                .orElseThrow(() -> Invalid.field("person", "what-if-person"));
        LocalDate to = from.plusMonths(months);
        Programme changed = view.programme().withPerson(personRef, person -> person.movingOn(Optional.of(to)));
        ProgrammeCheck.check(changed);
        return new WhatIf(
                personRef,
                from,
                to,
                Overview.of(new Reckoning(view.programme())),
                Overview.of(new Reckoning(changed)),
                ProgrammeWarnings.of(changed));
    }

    private Reckoning reckoning(String ref) {
        return new Reckoning(programmes.view(ref).programme());
    }

    private static void requireMonth(Reckoning reckoning, YearMonth month) {
        if (!reckoning.horizon().holds(month)) {
            throw new NotFound("no-such-month");
        }
    }
}
