package org.homeward.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.homeward.catalogue.application.ProfileReading;
import org.homeward.catalogue.application.ProfileWriting;
import org.homeward.catalogue.domain.SmallSupportAnswer;
import org.homeward.catalogue.domain.SmallSupportTest;
import org.homeward.catalogue.domain.SmallSupportTest.Met;
import org.homeward.web.frame.Choice;
import org.homeward.web.frame.PageTexts;

/** The nine tests of a small support, as the provider sees itself. Those that are left open stay open. */
@Named
@RequestScoped
public class ProfileTestsPage {

    /** One test as the form holds it. */
    public static final class Row {

        private final SmallSupportTest test;
        private String met = "";
        private String evidence = "";

        Row(SmallSupportTest test) {
            this.test = test;
        }

        public String getTitle() {
            return PageTexts.of("catalogue", "test." + test);
        }

        public String getHint() {
            return PageTexts.of("catalogue", "test." + test + ".hint");
        }

        public String getMet() {
            return met;
        }

        public void setMet(String met) {
            this.met = met == null ? "" : met;
        }

        public String getEvidence() {
            return evidence;
        }

        public void setEvidence(String evidence) {
            this.evidence = evidence;
        }
    }

    @Inject
    private ProfileReading reading;

    @Inject
    private ProfileWriting writing;

    private final List<Row> rows = new ArrayList<>();

    @PostConstruct
    void begin() {
        for (SmallSupportTest test : SmallSupportTest.values()) {
            rows.add(new Row(test));
        }
        reading.mine().smallSupports().forEach(answer -> {
            Row row = rows.get(answer.test().ordinal());
            row.met = answer.met().name();
            row.evidence = answer.evidence();
        });
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<Choice> getChoices() {
        return Arrays.stream(Met.values())
                .map(met -> Choice.of(met.name(), PageTexts.of("catalogue", "met." + met)))
                .toList();
    }

    public String save() {
        writing.writeTests(rows.stream()
                .filter(row -> !row.met.isEmpty())
                .map(row -> new SmallSupportAnswer(row.test, Met.valueOf(row.met), row.evidence))
                .toList());
        PageTexts.done("catalogue", "profile.saved");
        return PageTexts.redirect("/catalogue/profile", List.of());
    }
}
