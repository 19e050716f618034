package org.homeward.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.OptionalInt;
import org.homeward.catalogue.application.ProfileWriting;
import org.homeward.catalogue.domain.Identifiers;
import org.homeward.catalogue.domain.WhoDraft;
import org.homeward.catalogue.infrastructure.Profiles;
import org.homeward.shared.domain.Invalid;
import org.homeward.web.frame.PageTexts;

/** Who the provider is. */
@Named
@RequestScoped
public class ProfileWhoPage {

    @Inject
    private ProfileWriting writing;

    private String about;
    private String legalForm;
    private String companiesHouse;
    private String charity;
    private String cqcProvider;
    private String ods;
    private String workers;
    private String ownership;
    private int version;

    @PostConstruct
    void begin() {
        Profiles.Who who = writing.who();
        about = who.about();
        legalForm = who.legalForm();
        companiesHouse = who.identifiers().companiesHouse();
        charity = who.identifiers().charity();
        cqcProvider = who.identifiers().cqcProvider();
        ods = who.identifiers().ods();
        workers = who.workers().isPresent() ? "" + who.workers().getAsInt() : "";
        ownership = who.ownership();
        version = who.version();
    }

    public String save() {
        writing.writeWho(new WhoDraft(
                about,
                legalForm,
                new Identifiers(companiesHouse, charity, cqcProvider, ods),
                Numbers.whole("workers", workers, "registration-workers", "1000000"),
                "",
                ownership,
                version));
        PageTexts.done("catalogue", "profile.saved");
        return PageTexts.redirect("/catalogue/profile", List.of());
    }

    /** Reads numbers that people type. */
    static final class Numbers {

        private Numbers() {}

        /** A whole number, or none for nothing typed. Refused beside its field. */
        static OptionalInt whole(String field, String typed, String code, String limit) {
            String plain = typed == null ? "" : typed.strip();
            if (plain.isEmpty()) {
                return OptionalInt.empty();
            }
            if (!plain.matches("[0-9]{1,7}")) {
                throw Invalid.field(field, code, limit);
            }
            return OptionalInt.of(Integer.parseInt(plain));
        }
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getLegalForm() {
        return legalForm;
    }

    public void setLegalForm(String legalForm) {
        this.legalForm = legalForm;
    }

    public String getCompaniesHouse() {
        return companiesHouse;
    }

    public void setCompaniesHouse(String companiesHouse) {
        this.companiesHouse = companiesHouse;
    }

    public String getCharity() {
        return charity;
    }

    public void setCharity(String charity) {
        this.charity = charity;
    }

    public String getCqcProvider() {
        return cqcProvider;
    }

    public void setCqcProvider(String cqcProvider) {
        this.cqcProvider = cqcProvider;
    }

    public String getOds() {
        return ods;
    }

    public void setOds(String ods) {
        this.ods = ods;
    }

    public String getWorkers() {
        return workers;
    }

    public void setWorkers(String workers) {
        this.workers = workers;
    }

    public String getOwnership() {
        return ownership;
    }

    public void setOwnership(String ownership) {
        this.ownership = ownership;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
