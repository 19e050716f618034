package org.homeward.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homeward.doublerunning.domain.Destination;
import org.homeward.doublerunning.domain.PayerReckoning;
import org.homeward.doublerunning.domain.Person;
import org.homeward.doublerunning.domain.Profile;
import org.homeward.doublerunning.domain.ProfileMonth;
import org.homeward.doublerunning.domain.Programme;
import org.homeward.doublerunning.domain.Reckoning;
import org.homeward.doublerunning.domain.Share;
import org.homeward.doublerunning.domain.Site;
import org.homeward.doublerunning.domain.Step;
import org.homeward.doublerunning.domain.SupportChange;
import org.homeward.doublerunning.domain.Uplift;
import org.homeward.doublerunning.domain.Ward;

/** How long the greatest programme takes: 500 people, 40 wards, 240 months, beside a plain loop over the same arithmetic. */
public final class ProfileBench {

    private static final int PEOPLE = 500;
    private static final int WARDS = 40;
    private static final int SITES = 8;
    private static final int MONTHS = 240;
    private static final int ROUNDS = 60;
    private static final int WARMING = 20;
    private static final YearMonth FIRST = YearMonth.of(2027, 1);
    private static final BigDecimal INPATIENT = new BigDecimal("3.2");
    private static final BigDecimal COMMUNITY = new BigDecimal("4.1");

    /** One piece of work that is timed; what comes back is looked at, so that it cannot be left out. */
    private interface Work {
        long run();
    }

    private ProfileBench() {}

    /** Arguments: the folder of the repository. */
    public static void main(String[] arguments) throws IOException {
        PlainProfile plain = plain();
        Programme programme = programme(plain);
        requireEqual(new Reckoning(programme).profile(), plain.reckon());
        double profile = median(() -> new Reckoning(programme).profile().npvPence());
        double payers = median(() -> {
            Reckoning reckoning = new Reckoning(programme);
            return reckoning.profile().peakPence()
                    + new PayerReckoning(reckoning).costs().size();
        });
        double bare = median(() -> plain.reckon()[MONTHS - 1][2]);
        report(Path.of(arguments[0]), profile, payers, bare);
    }

    /** The programme as numbers; the product's is made from it. */
    private static PlainProfile plain() {
        long[][] sites = new long[SITES][];
        for (int s = 0; s < SITES; s++) {
            sites[s] = new long[] {90_000_000L + 1_000_003L * s, s % 4};
        }
        long[][] wards = new long[WARDS][];
        for (int w = 0; w < WARDS; w++) {
            wards[w] = new long[] {w % SITES, 60_000_000L + 700_001L * w, 6, 30, 9_000L + 37L * w};
        }
        long first = FIRST.atDay(1).toEpochDay();
        long[][] people = new long[PEOPLE][];
        for (int p = 0; p < PEOPLE; p++) {
            long moves = first + 30 + p * 13L % 5_400;
            people[p] = new long[] {p % WARDS, moves, 150_001L + 311L * p, moves + 400, 140_003L + 307L * p, 14};
        }
        return new PlainProfile(FIRST, MONTHS, INPATIENT, COMMUNITY, sites, wards, people);
    }

    private static Programme programme(PlainProfile plain) {
        List<Site> sites = new ArrayList<>();
        for (int s = 0; s < SITES; s++) {
            sites.add(new Site("S" + s, "Site " + s, plain.sites[s][0], (int) plain.sites[s][1]));
        }
        List<Ward> wards = new ArrayList<>();
        for (int w = 0; w < WARDS; w++) {
            long[] ward = plain.wards[w];
            List<Step> steps = List.of(new Step((int) ward[2], BigDecimal.valueOf(ward[3])));
            wards.add(new Ward("W" + w, "S" + ward[0], 20, ward[1], steps, ward[4], List.of(), Optional.empty()));
        }
        List<Person> people = new ArrayList<>();
        for (int p = 0; p < PEOPLE; p++) {
            people.add(person("P" + p, plain.people[p]));
        }
        Uplift uplift = new Uplift(INPATIENT, COMMUNITY, BigDecimal.ZERO);
        BigDecimal discount = new BigDecimal("3.5");
        return new Programme("Bench", FIRST, MONTHS, uplift, discount, sites, wards, people, List.of(), List.of());
    }

    private static Person person(String ref, long[] person) {
        return new Person(
                ref,
                "W" + person[0],
                "NHS specialised commissioning",
                Optional.of("ICB"),
                Optional.of(LocalDate.ofEpochDay(person[1])),
                Optional.of(Destination.OWN_HOME),
                Optional.of(person[2]),
                List.of(new SupportChange(LocalDate.ofEpochDay(person[3]), person[4])),
                Optional.empty(),
                (int) person[5],
                List.of(new Share("ICB", new BigDecimal(60)), new Share("Council", new BigDecimal(40))),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static void requireEqual(Profile profile, long[][] plain) {
        for (int t = 0; t < MONTHS; t++) {
            ProfileMonth month = profile.months().get(t);
            long[] product = {month.baselinePence(), month.inpatientPence(), month.communityPence()};
            if (!Arrays.equals(product, plain[t])) {
                throw new IllegalStateException(month.month() + ": " + Arrays.toString(product) + " is not "
                        + Arrays.toString(plain[t]) + "; the loop is another arithmetic");
            }
        }
    }

    private static double median(Work work) {
        double[] millis = new double[ROUNDS];
        long seen = 0;
        for (int i = 0; i < WARMING + ROUNDS; i++) {
            long begun = System.nanoTime();
            seen += work.run();
            if (i >= WARMING) {
                millis[i - WARMING] = (System.nanoTime() - begun) / 1e6;
            }
        }
        if (seen == 0) {
            throw new IllegalStateException("nothing was reckoned");
        }
        Arrays.sort(millis);
        return millis[ROUNDS / 2];
    }

    private static void report(Path root, double profile, double payers, double bare) throws IOException {
        LocalDate today = LocalDate.now(Clock.system(ZoneOffset.UTC));
        Path results = Files.createDirectories(root.resolve("bench/results"));
        String json =
                String.format(Locale.ROOT, """
                {
                  "date" : "%s",
                  "people" : %d,
                  "wards" : %d,
                  "months" : %d,
                  "profileMillis" : %.2f,
                  "profileAndPayersMillis" : %.2f,
                  "plainLoopMillis" : %.2f,
                  "ratio" : %.2f
                }
                """, today, PEOPLE, WARDS, MONTHS, profile, payers, bare, profile / bare);
        String line = String.format(
                Locale.ROOT,
                "%d people, %d wards, %d months: profile %.1f ms, with its payers %.1f ms; %.2f times the %.1f ms of a plain"
                        + " loop (medians of %d), %s",
                PEOPLE,
                WARDS,
                MONTHS,
                profile,
                payers,
                profile / bare,
                bare,
                ROUNDS,
                today);
        Files.writeString(results.resolve("profile.json"), json);
        ResultLines.put(results.resolve("README.md"), "profile", line);
        System.out.println(line);
    }
}
