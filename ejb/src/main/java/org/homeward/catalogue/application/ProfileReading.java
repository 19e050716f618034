package org.homeward.catalogue.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.catalogue.domain.ProfileFacts;
import org.homeward.catalogue.domain.ProfileFacts.AnswerFacts;
import org.homeward.catalogue.infrastructure.AnswersForReuse;
import org.homeward.catalogue.infrastructure.ProfileRecords;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Permission;

/** A provider reads its own profile, and finds in it what it wrote before. */
@Stateless
public class ProfileReading {

    @Inject
    private ProfileRecords records;

    @Inject
    private AnswersForReuse answers;

    @Inject
    private Acting acting;

    /** The acting organisation's profile. Refused with {@code no-such-organisation} when it is no provider. */
    @Permit(value = Permission.PROFILE_WRITE, reads = true)
    public ProfileFacts mine() {
        return records.of(acting.actor().organisationId());
    }

    /** Own answers that could help with a question, the best first. */
    @Permit(value = Permission.PROFILE_WRITE, reads = true)
    public List<AnswerFacts> suggest(String questionText) {
        return answers.suggest(acting.actor().organisationId(), questionText);
    }
}
