package org.homeward.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.catalogue.application.AreaInventing;
import org.homeward.catalogue.application.ProviderImporting;
import org.homeward.demo.domain.DemoAccount;
import org.homeward.demo.infrastructure.DemoCast;
import org.homeward.party.application.AccessTokens;
import org.homeward.party.application.OrganisationAdministering;
import org.homeward.party.application.PasswordChoosing;
import org.homeward.party.application.PeopleAdministering;
import org.homeward.party.domain.OrganisationKind;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Role;

/** The invented county, its board and its providers, with somebody for each role. */
@ApplicationScoped
public class DemoPeople {

    private static final String COUNCIL = "Wenbridge County Council";
    private static final String BOARD = "NHS Wenbridge and Marsh ICB";
    private static final String PROVIDER = "Brackenway Support CIC";
    private static final String COOPERATIVE = "Tansy Row Co-operative";
    private static final String COMPANY = "Meadowgate Care Ltd";
    private static final String FILE = "regulator-locations.csv";
    /** A demonstration stands for years, and tests move its clock. */
    private static final int TOKEN_DAYS = 3650;

    private static final List<String> WORDS = List.of(
            "amber", "anchor", "apple", "barley", "beacon", "birch", "bramble", "brook", "candle", "cedar", "clover",
            "copper", "cottage", "daisy", "ember", "fennel", "ferry", "garden", "hazel", "heron", "ivory", "jasmine",
            "kettle", "lantern", "linen", "maple", "marble", "meadow", "mill", "nettle", "oatmeal", "orchard", "otter",
            "pebble", "plum", "poppy", "quilt", "river", "robin", "saddle", "sorrel", "tansy", "thistle", "velvet",
            "walnut", "willow", "window", "wren");

    /** Somebody in the story who can sign in. */
    private record Member(String organisation, String name, String email, List<Role> roles) {}

    private static final List<Member> CAST = List.of(
            new Member(COUNCIL, "Adam Frith", "adam.frith@wenbridge.example", List.of(Role.ADMINISTRATOR)),
            new Member(COUNCIL, "Priya Nair", "priya.nair@wenbridge.example", List.of(Role.PROCUREMENT_OFFICER)),
            new Member(COUNCIL, "Tom Ashby", "tom.ashby@wenbridge.example", List.of(Role.PROCUREMENT_OFFICER)),
            new Member(COUNCIL, "Grace Okafor", "grace.okafor@wenbridge.example", List.of(Role.COMMISSIONER)),
            new Member(COUNCIL, "Jo Hartley", "jo.hartley@wenbridge.example", List.of(Role.EVALUATOR)),
            new Member(COUNCIL, "Marcus Bell", "marcus.bell@wenbridge.example", List.of(Role.EVALUATOR)),
            new Member(COUNCIL, "Sam Whitlock", "sam.whitlock@wenbridge.example", List.of(Role.CONTRACT_MANAGER)),
            new Member(COUNCIL, "Leonie Marsh", "leonie.marsh@wenbridge.example", List.of(Role.FINANCE)),
            new Member(COUNCIL, "Rosa Lindqvist", "rosa.lindqvist@wenbridge.example", List.of(Role.AUDITOR)),
            new Member(PROVIDER, "Dele Adeyemi", "dele@brackenway.example", List.of(Role.PROVIDER)),
            new Member(COOPERATIVE, "Wanda Pereira", "wanda@tansyrow.example", List.of(Role.PROVIDER)),
            new Member(COMPANY, "Colin Marr", "colin.marr@meadowgate.example", List.of(Role.PROVIDER)),
            new Member(BOARD, "Helen Brandt", "helen.brandt@wenbridgemarsh.example", List.of(Role.ADMINISTRATOR)),
            new Member(
                    BOARD,
                    "Imran Shah",
                    "imran.shah@wenbridgemarsh.example",
                    List.of(Role.COMMISSIONER, Role.PROCUREMENT_OFFICER)));

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Acting acting;

    @Inject
    private DemoCast cast;

    @Inject
    private OrganisationAdministering organisations;

    @Inject
    private PeopleAdministering people;

    @Inject
    private PasswordChoosing passwords;

    @Inject
    private AccessTokens tokens;

    @Inject
    private AreaInventing areas;

    @Inject
    private ProviderImporting importing;

    /** Everybody takes up their work; the catalogue is filled from the regulator's file. */
    void arrive() {
        Map<String, Long> keys = Map.of(
                COUNCIL, organisations.addFirst(COUNCIL, OrganisationKind.COUNCIL, "INV-WENBRIDGE"),
                BOARD, organisations.addFirst(BOARD, OrganisationKind.ICB, "INV-WENBRIDGE-MARSH"),
                PROVIDER, organisations.addFirst(PROVIDER, OrganisationKind.SUPPORT_PROVIDER, ""),
                COOPERATIVE, organisations.addFirst(COOPERATIVE, OrganisationKind.SUPPORT_PROVIDER, ""),
                COMPANY, organisations.addFirst(COMPANY, OrganisationKind.SUPPORT_PROVIDER, ""));
        for (Member member : CAST) {
            actFor(keys.get(member.organisation()));
            people.invite(member.name(), member.email(), Set.copyOf(member.roles()));
        }
        actFor(keys.get(BOARD));
        people.invite("Priya Nair", "priya.nair@wenbridge.example", Set.of(Role.PROCUREMENT_OFFICER));
        people.invite("Ruth Calder", "ruth.calder@wenbridgemarsh.example", Set.of(Role.FINANCE));
        actFor(keys.get(COUNCIL));
        leaves("Nora Quill", "nora.quill@wenbridge.example", Role.COMMISSIONER, "She works for another council now.");
        areas.addWenbridge();
        letProvidersIn();
        actFor(keys.get(COUNCIL));
        importProviders();
    }

    /** Somebody was here and has left; what she did would stay on the record. */
    private void leaves(String name, String email, Role role, String why) {
        long person = people.invite(name, email, Set.of(role)).id();
        people.leave(person, why, people.one(person).version());
    }

    /** Providers' people have an account from the first day, with a password that nobody knows: letters go to them. */
    private void letProvidersIn() {
        for (Member member : CAST) {
            if (member.roles().contains(Role.PROVIDER)) {
                actFor(cast.organisation(member.organisation()));
                passwords.preset(cast.person(member.email()), words());
            }
        }
    }

    /** Gives everybody a password and a token, known until now to nobody. */
    List<DemoAccount> accounts() {
        List<DemoAccount> accounts = new ArrayList<>();
        for (Member member : CAST) {
            actFor(cast.organisation(member.organisation()));
            long person = cast.person(member.email());
            String password = words();
            passwords.preset(person, password);
            String token = tokens.preset(person, "demonstration", TOKEN_DAYS).text();
            List<String> roles = member.roles().stream().map(Role::name).toList();
            accounts.add(new DemoAccount(member.name(), member.organisation(), roles, member.email(), password, token));
        }
        return accounts;
    }

    private void importProviders() {
        try (InputStream file = DemoPeople.class.getResourceAsStream("/org/homeward/demo/" + FILE)) {
            importing.start(FILE, file);
        } catch (IOException e) {
            throw new UncheckedIOException("the demonstration's own file cannot be read", e);
        }
    }

    /** Four of 48 words and a number, drawn anew for each installation: about 29 bits, enough for a trial of invented data. */
    private String words() {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            chosen.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join("-", chosen) + "-" + (10 + random.nextInt(90));
    }

    private void actFor(long organisationId) {
        acting.as(Actor.system("demo", organisationId));
    }
}
