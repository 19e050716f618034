package org.homeward.catalogue.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.catalogue.domain.ProfileFacts.AnswerFacts;
import org.homeward.shared.infrastructure.Sql;

/** Finds, among the answers that an organisation keeps, those that could help with a question. */
@ApplicationScoped
public class AnswersForReuse {

    private static final int MOST = 5;

    @Inject
    private Sql sql;

    /**
     * Answers that share words with the question, the best first, at most five. Titles and key words count for more than
     * the text. Another organisation's answers are not there, whoever asks.
     */
    public List<AnswerFacts> suggest(long organisationId, String questionText) {
        return sql.list(
                """
                select id, title, words, text
                  from (select a.*, setweight(to_tsvector('english', a.title || ' ' || a.words), 'A')
                                    || setweight(to_tsvector('english', a.text), 'D') as found_by
                          from provider_answer a where a.organisation_id = ?) as kept
                 cross join (select replace(plainto_tsquery('english', ?)::text, '&', '|')::tsquery as asked) as question
                 where found_by @@ asked
                 order by ts_rank(found_by, asked) desc, id
                 limit ?
                """,
                row -> new AnswerFacts(
                        row.getLong("id"), row.getString("title"), row.getString("words"), row.getString("text")),
                organisationId,
                questionText.replaceAll("[^\\p{L}\\p{N}]+", " "),
                MOST);
    }
}
