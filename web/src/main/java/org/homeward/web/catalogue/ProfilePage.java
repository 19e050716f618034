package org.homeward.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.catalogue.application.Claiming;
import org.homeward.catalogue.application.ProfileReading;
import org.homeward.catalogue.domain.ClaimView;
import org.homeward.catalogue.domain.ProfileFacts;
import org.homeward.web.frame.PageTexts;

/** A provider's own profile: its parts, what is missing, and how its claim to an entry of the catalogue stands. */
@Named
@RequestScoped
public class ProfilePage {

    private static final String PAGE = "/catalogue/profile";

    /** A part of the profile with what it holds. */
    public record Part(String title, String hint, String link, String state) {}

    @Inject
    private ProfileReading reading;

    @Inject
    private Claiming claiming;

    private ProfileFacts profile;

    public ProfileFacts getProfile() {
        if (profile == null) {
            profile = reading.mine();
        }
        return profile;
    }

    /** The parts in the order in which a buyer reads them. */
    public List<Part> getParts() {
        return List.of(
                part("who", lacks("about", "size")),
                part("offer", lacks("areas", "supports", "capacity")),
                part("evidence", lacks("insurance", "safeguarding")),
                part("tests", lacks("tests")),
                new Part(
                        PageTexts.of("catalogue", "profile.answers"),
                        PageTexts.of(
                                "catalogue",
                                "profile.answers.hint",
                                getProfile().answers().size()),
                        PAGE + "-answers.xhtml",
                        getProfile().answers().isEmpty() ? "NOT_STARTED" : "DONE"));
    }

    private Part part(String key, List<String> missing) {
        String hint = missing.isEmpty()
                ? PageTexts.of("catalogue", "profile." + key + ".hint")
                : PageTexts.of("catalogue", "profile.missing", String.join(", ", missing));
        return new Part(
                PageTexts.of("catalogue", "profile." + key),
                hint,
                PAGE + "-" + key + ".xhtml",
                missing.isEmpty() ? "DONE" : "WAITING");
    }

    private List<String> lacks(String... parts) {
        return List.of(parts).stream()
                .filter(getProfile().missing()::contains)
                .map(part -> PageTexts.of("catalogue", "profile.lacks." + part))
                .toList();
    }

    /** The newest claim; null, which the page shows as none. */
    public ClaimView getClaim() {
        return claiming.mine().orElse(null);
    }

    /** Takes the claim back. */
    public String withdraw() {
        claiming.mine().ifPresent(claim -> claiming.withdraw(claim.ref()));
        PageTexts.done("catalogue", "profile.claim.withdrawn");
        return PageTexts.redirect(PAGE, List.of());
    }
}
