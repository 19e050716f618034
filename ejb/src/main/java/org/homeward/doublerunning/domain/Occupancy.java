package org.homeward.doublerunning.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Who is on a ward on which day. Nobody ever comes, so a ward is described by the days on which people are no longer
 * there. A person occupies a bed up to and including the day before the move, other occupants until the day before they
 * leave.
 */
public final class Occupancy {

    private static final long NEVER = Long.MAX_VALUE;

    private final LocalDate begins;
    private final long[] peopleLeave;
    private final long[][] othersLeave;

    private Occupancy(LocalDate begins, long[] peopleLeave, long[][] othersLeave) {
        this.begins = begins;
        this.peopleLeave = peopleLeave;
        this.othersLeave = othersLeave;
    }

    /**
     * The ward with these of the programme's people.
     *
     * @param moving false: as it would be if none of the programme's people ever moved
     */
    public static Occupancy of(Ward ward, List<Person> people, LocalDate begins, boolean moving) {
        long[] peopleLeave = people.stream()
                .mapToLong(person -> moving ? day(person.moveDate()) : NEVER)
                .toArray();
        long[][] othersLeave = ward.otherOccupants().stream()
                .filter(others -> others.people() > 0)
                .map(others -> new long[] {day(others.leaves()), others.people()})
                .toArray(long[][]::new);
        return new Occupancy(begins, peopleLeave, othersLeave);
    }

    private static long day(Optional<LocalDate> leaves) {
        return leaves.map(LocalDate::toEpochDay).orElse(NEVER);
    }

    /** How many of the programme's people are there on this day. */
    public int people(LocalDate day) {
        long at = day.toEpochDay();
        int there = 0;
        for (long leaves : peopleLeave) {
            there += at < leaves ? 1 : 0;
        }
        return there;
    }

    /** How many people are there on this day, those of other commissioners included. */
    public int all(LocalDate day) {
        long at = day.toEpochDay();
        long there = people(day);
        for (long[] others : othersLeave) {
            there += at < others[0] ? others[1] : 0;
        }
        return Math.toIntExact(there);
    }

    /** Days that the programme's people spend there from one day until before another, all added up. */
    public long bedDays(LocalDate from, LocalDate before) {
        long first = from.toEpochDay();
        long last = before.toEpochDay();
        long days = 0;
        for (long leaves : peopleLeave) {
            days += Math.max(0, Math.min(leaves, last) - first);
        }
        return days;
    }

    /** The first day on which nobody is there, the programme's first where it starts empty; empty: never. */
    public Optional<LocalDate> closes() {
        long last = Math.max(
                Arrays.stream(peopleLeave).max().orElse(Long.MIN_VALUE),
                Arrays.stream(othersLeave).mapToLong(others -> others[0]).max().orElse(Long.MIN_VALUE));
        if (last == NEVER) {
            return Optional.empty();
        }
        return Optional.of(last <= begins.toEpochDay() ? begins : LocalDate.ofEpochDay(last));
    }
}
