package org.homeward.it.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.doublerunning.application.ProgrammeWriting;
import org.homeward.doublerunning.domain.Destination;
import org.homeward.doublerunning.domain.FundingLine;
import org.homeward.doublerunning.domain.Person;
import org.homeward.doublerunning.domain.Programme;
import org.homeward.doublerunning.domain.Scheme;
import org.homeward.doublerunning.domain.Share;
import org.homeward.doublerunning.domain.Site;
import org.homeward.doublerunning.domain.Uplift;
import org.homeward.doublerunning.domain.Ward;
import org.homeward.it.Stage;
import org.homeward.ledger.application.FactConfirming;
import org.homeward.ledger.application.FactEntering;
import org.homeward.ledger.domain.FactDraft;
import org.homeward.ledger.domain.FactKind;
import org.homeward.ledger.domain.FactView;
import org.homeward.shared.domain.Role;

/** An organisation with a finance officer, a commissioner and a programme of one ward, which closed three months ago. */
@ApplicationScoped
public class LedgerStage {

    @Inject
    private Stage stage;

    @Inject
    private ProgrammeWriting writing;

    @Inject
    private FactEntering entering;

    @Inject
    private FactConfirming confirming;

    @Inject
    private Clock clock;

    /** Keys of those who act, and the programme's reference. */
    public record Scene(long council, long leonie, long grace, String programme) {}

    public Scene scene() throws SQLException {
        long council = stage.newKey();
        long leonie = stage.newKey();
        long grace = stage.newKey();
        stage.asSuperuser(
                "insert into organisation (id, name, kind) values (" + council + ", 'Council " + council
                        + "', 'COUNCIL')",
                person(leonie, "Leonie"),
                person(grace, "Grace"));
        stage.person(leonie, council, Role.FINANCE);
        return new Scene(council, leonie, grace, writing.create(programme()).ref());
    }

    private static String person(long id, String name) {
        return "insert into person (id, email, name, state) values (" + id + ", 'p" + id + "@example.org', '" + name
                + "', 'INVITED')";
    }

    /** The day on which the ward emptied. */
    public LocalDate closed() {
        return YearMonth.now(clock).minusMonths(3).atDay(1);
    }

    private Programme programme() {
        List<Person> people = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            people.add(new Person(
                    "P" + i,
                    "W",
                    "NHS",
                    Optional.empty(),
                    Optional.of(closed().plusDays(i == 1 ? 9 : 0)),
                    Optional.of(i == 4 ? Destination.OTHER_HOSPITAL : Destination.OWN_HOME),
                    Optional.of(200_000L),
                    List.of(),
                    Optional.empty(),
                    0,
                    List.of(new Share("NHS", new BigDecimal(100))),
                    List.of(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return new Programme(
                "One ward",
                YearMonth.from(closed()).minusMonths(3),
                24,
                Uplift.NONE,
                new BigDecimal("3.5"),
                List.of(new Site("S", "Site", 120_000_000, 1)),
                List.of(new Ward("W", "S", 4, 60_000_000, List.of(), 10_000, List.of(), Optional.empty())),
                people,
                List.of(new Scheme(
                        "TEAM",
                        1_200_000,
                        YearMonth.from(closed()),
                        1,
                        List.of(new Share("NHS", new BigDecimal(100))))),
                List.of(new FundingLine(
                        "GRANT",
                        "grant",
                        "NHS",
                        50_000,
                        YearMonth.from(closed()),
                        YearMonth.from(closed()).plusMonths(1),
                        false,
                        false)));
    }

    public FactView enter(Scene scene, FactKind kind, String subject, LocalDate on) {
        stage.person(scene.leonie(), scene.council(), Role.FINANCE);
        return entering.enter(
                scene.programme(),
                new FactDraft(
                        Optional.of(kind),
                        Optional.of(subject),
                        Optional.of(on),
                        Optional.of("Seen on a visit"),
                        Optional.empty()));
    }

    /** Entered by the one and confirmed by the other; the finance officer acts afterwards. */
    public FactView confirmed(Scene scene, FactKind kind, String subject, LocalDate on) {
        FactView entered = enter(scene, kind, subject, on);
        stage.person(scene.grace(), scene.council(), Role.COMMISSIONER);
        FactView confirmed = confirming.confirm(scene.programme(), entered.ref());
        stage.person(scene.leonie(), scene.council(), Role.FINANCE);
        return confirmed;
    }
}
