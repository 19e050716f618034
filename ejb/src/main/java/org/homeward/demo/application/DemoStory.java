package org.homeward.demo.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.homeward.catalogue.application.AreaInventing;
import org.homeward.catalogue.application.ProviderImporting;
import org.homeward.demo.domain.DemoAccount;
import org.homeward.party.application.AccessTokens;
import org.homeward.party.application.FirstAdministrator;
import org.homeward.party.application.OrganisationAdministering;
import org.homeward.party.application.PasswordChoosing;
import org.homeward.party.application.PeopleAdministering;
import org.homeward.party.domain.OrganisationKind;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Role;

/**
 * Tells the demonstration's story: an invented county, its board and a small provider, with one person for each role.
 * Everything goes through the beans that people use, in one transaction.
 */
@Stateless
public class DemoStory {

    private static final String COUNCIL = "Wenbridge County Council";
    private static final String BOARD = "NHS Wenbridge and Marsh ICB";
    private static final String PROVIDER = "Brackenway Support CIC";
    private static final String FILE = "regulator-locations.csv";
    private static final int TOKEN_DAYS = 365;

    private static final List<String> WORDS = List.of(
            "amber", "anchor", "apple", "barley", "beacon", "birch", "bramble", "brook", "candle", "cedar", "clover",
            "copper", "cottage", "daisy", "ember", "fennel", "ferry", "garden", "hazel", "heron", "ivory", "jasmine",
            "kettle", "lantern", "linen", "maple", "marble", "meadow", "mill", "nettle", "oatmeal", "orchard", "otter",
            "pebble", "plum", "poppy", "quilt", "river", "robin", "saddle", "sorrel", "tansy", "thistle", "velvet",
            "walnut", "willow", "window", "wren");

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Acting acting;

    @Inject
    private FirstAdministrator first;

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

    /** Loads the story into an empty installation; an empty list says that somebody is here already. */
    @Permit(Permission.SYSTEM)
    public List<DemoAccount> tell() {
        if (!first.isNeeded()) {
            return List.of();
        }
        long council = organisations.addFirst(COUNCIL, OrganisationKind.COUNCIL, "INV-WENBRIDGE");
        long board = organisations.addFirst(BOARD, OrganisationKind.ICB, "INV-WENBRIDGE-MARSH");
        long provider = organisations.addFirst(PROVIDER, OrganisationKind.SUPPORT_PROVIDER, "");
        List<DemoAccount> accounts = new ArrayList<>();
        accounts.add(at(council, COUNCIL, "Adam Frith", "adam.frith@wenbridge.example", Role.ADMINISTRATOR));
        accounts.add(at(council, COUNCIL, "Priya Nair", "priya.nair@wenbridge.example", Role.PROCUREMENT_OFFICER));
        accounts.add(at(council, COUNCIL, "Tom Ashby", "tom.ashby@wenbridge.example", Role.PROCUREMENT_OFFICER));
        accounts.add(at(council, COUNCIL, "Grace Okafor", "grace.okafor@wenbridge.example", Role.COMMISSIONER));
        accounts.add(at(council, COUNCIL, "Jo Hartley", "jo.hartley@wenbridge.example", Role.EVALUATOR));
        accounts.add(at(council, COUNCIL, "Sam Whitlock", "sam.whitlock@wenbridge.example", Role.CONTRACT_MANAGER));
        accounts.add(at(council, COUNCIL, "Leonie Marsh", "leonie.marsh@wenbridge.example", Role.FINANCE));
        accounts.add(at(council, COUNCIL, "Rosa Lindqvist", "rosa.lindqvist@wenbridge.example", Role.AUDITOR));
        accounts.add(at(provider, PROVIDER, "Dele Adeyemi", "dele@brackenway.example", Role.PROVIDER));
        accounts.add(at(board, BOARD, "Helen Brandt", "helen.brandt@wenbridgemarsh.example", Role.ADMINISTRATOR));
        accounts.add(at(
                board,
                BOARD,
                "Imran Shah",
                "imran.shah@wenbridgemarsh.example",
                Role.COMMISSIONER,
                Role.PROCUREMENT_OFFICER));
        actFor(board);
        people.invite("Priya Nair", "priya.nair@wenbridge.example", Set.of(Role.PROCUREMENT_OFFICER));
        people.invite("Ruth Calder", "ruth.calder@wenbridgemarsh.example", Set.of(Role.FINANCE));
        areas.addWenbridge();
        actFor(council);
        importProviders();
        actFor(0);
        return accounts;
    }

    private void importProviders() {
        try (InputStream file = DemoStory.class.getResourceAsStream("/org/homeward/demo/" + FILE)) {
            importing.start(FILE, file);
        } catch (IOException e) {
            throw new UncheckedIOException("the demonstration's own file cannot be read", e);
        }
    }

    private DemoAccount at(long organisationId, String organisation, String name, String email, Role... roles) {
        actFor(organisationId);
        long person = people.invite(name, email, Set.of(roles)).id();
        String password = words();
        passwords.preset(person, password);
        String token = tokens.preset(person, "demonstration", TOKEN_DAYS).text();
        List<String> names = Arrays.stream(roles).map(Role::name).toList();
        return new DemoAccount(name, organisation, names, email, password, token);
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
