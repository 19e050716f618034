package org.homeward.catalogue.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.homeward.catalogue.domain.EvidenceDraft;
import org.homeward.catalogue.domain.Identifiers;
import org.homeward.catalogue.domain.OfferDraft;
import org.homeward.catalogue.domain.OrganisationSize;
import org.homeward.catalogue.domain.SmallSupportAnswer;
import org.homeward.catalogue.domain.WhoDraft;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Stale;
import org.homeward.shared.infrastructure.Sql;

/** Writes what providers say of themselves. Who may write it is the caller's to ask. */
@ApplicationScoped
public class Profiles {

    /** What the form about who you are begins with. */
    public record Who(
            String about,
            String legalForm,
            Identifiers identifiers,
            OptionalInt workers,
            String size,
            String ownership,
            Optional<String> entryRef,
            int version) {}

    @Inject
    private Sql sql;

    /** There is a profile from now on, with nothing in it. */
    public void ensure(long organisation) {
        sql.update(
                "insert into provider_profile (organisation_id) values (?) on conflict (organisation_id) do nothing",
                organisation);
    }

    public int version(long organisation) {
        return sql.first(
                        "select version from provider_profile where organisation_id = ?",
                        row -> row.getInt(1),
                        organisation)
                .orElse(0);
    }

    public Who who(long organisation) {
        return sql.first(
                        """
                        select f.*, p.ref from provider_profile f left join provider p on p.id = f.provider_id
                         where f.organisation_id = ?
                        """,
                        row -> new Who(
                                row.getString("about"),
                                Optional.ofNullable(row.getString("legal_form")).orElse(""),
                                new Identifiers(
                                        row.getString("company_number"),
                                        row.getString("charity_number"),
                                        row.getString("cqc_provider_id"),
                                        row.getString("ods_code")),
                                row.getObject("workers") == null
                                        ? OptionalInt.empty()
                                        : OptionalInt.of(row.getInt("workers")),
                                Optional.ofNullable(row.getString("size_class")).orElse(""),
                                Optional.ofNullable(row.getString("ownership")).orElse(""),
                                Optional.ofNullable(row.getString("ref")),
                                row.getInt("version")),
                        organisation)
                .orElseGet(() -> new Who("", "", Identifiers.NONE, OptionalInt.empty(), "", "", Optional.empty(), 0));
    }

    /** Writes who they are. Refused with {@link Stale} when somebody was faster. */
    public void who(long organisation, WhoDraft who, Optional<OrganisationSize> size) {
        changed(
                sql.update(
                        """
                        update provider_profile
                           set about = ?, legal_form = nullif(?, ''), company_number = nullif(?, ''),
                               charity_number = nullif(?, ''), cqc_provider_id = nullif(?, ''), ods_code = nullif(?, ''),
                               workers = ?, size_class = ?, ownership = nullif(?, ''),
                               changed = homeward_now(), version = version + 1
                         where organisation_id = ? and version = ?
                        """,
                        who.about(),
                        who.legalForm(),
                        who.identifiers().companiesHouse(),
                        who.identifiers().charity(),
                        who.identifiers().cqcProvider(),
                        who.identifiers().ods(),
                        boxed(who.workers()),
                        size,
                        who.ownership(),
                        organisation,
                        who.version()),
                organisation);
    }

    /** Writes what they offer. Areas and terms are codes. Refused with {@link Stale} when somebody was faster. */
    public void offer(long organisation, OfferDraft offer, List<String> areas) {
        changed(
                sql.update(
                        """
                        update provider_profile
                           set areas = ?, supports = ?, service_types = ?, people_now = ?, people_later = ?, later_from = ?,
                               out_of_hours = ?, changed = homeward_now(), version = version + 1
                         where organisation_id = ? and version = ?
                        """,
                        areas,
                        offer.supports(),
                        offer.serviceTypes(),
                        boxed(offer.peopleNow()),
                        boxed(offer.peopleLater()),
                        offer.laterFrom(),
                        offer.outOfHours(),
                        organisation,
                        offer.version()),
                organisation);
    }

    private void changed(int rows, long organisation) {
        if (rows == 0) {
            throw new Stale("profile " + organisation);
        }
        findable(organisation);
    }

    /** What the provider says of itself are words by which its entry is found. */
    private void findable(long organisation) {
        sql.update(
                "update provider p set said_text = said_by(f) from provider_profile f"
                        + " where f.organisation_id = ? and p.id = f.provider_id",
                organisation);
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    /** Writes the answers to the nine tests, in place of the earlier ones. */
    public void tests(long organisation, List<SmallSupportAnswer> answers) {
        sql.update("delete from provider_small_support where organisation_id = ?", organisation);
        answers.forEach(answer -> sql.update(
                "insert into provider_small_support (organisation_id, test, met, evidence) values (?, ?, ?, ?)",
                organisation,
                answer.test(),
                answer.met(),
                answer.evidence()));
    }

    /** Keeps an answer; a key of nought is a new one. Gives its key. Refused with {@code answer-twice}. */
    public long answer(long organisation, long id, String title, String words, String text) {
        if (id == 0) {
            return sql.first(
                            "insert into provider_answer (organisation_id, title, words, text) values (?, ?, ?, ?)"
                                    + " on conflict do nothing returning id",
                            row -> row.getLong(1),
                            organisation,
                            title,
                            words,
                            text)
                    .orElseThrow(() -> Invalid.field("title", "answer-twice"));
        }
        if (hasOther(organisation, id, title)) {
            throw Invalid.field("title", "answer-twice");
        }
        int rows = sql.update(
                "update provider_answer set title = ?, words = ?, text = ?, changed = homeward_now()"
                        + " where organisation_id = ? and id = ?",
                title,
                words,
                text,
                organisation,
                id);
        found(rows, "no-such-answer");
        return id;
    }

    private boolean hasOther(long organisation, long id, String title) {
        return sql.number(
                        "select count(*) from provider_answer"
                                + " where organisation_id = ? and id <> ? and lower(title) = lower(?)",
                        organisation,
                        id,
                        title)
                > 0;
    }

    public void dropAnswer(long organisation, long id) {
        found(
                sql.update("delete from provider_answer where organisation_id = ? and id = ?", organisation, id),
                "no-such-answer");
    }

    /** Adds evidence, with its document when there is one. Gives its key. Refused with {@code evidence-twice}. */
    public long evidence(long organisation, EvidenceDraft draft, Optional<Long> documentId, String documentName) {
        return sql.first(
                        """
                        insert into provider_evidence (organisation_id, kind, title, expires, document_id, document_name)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing returning id
                        """,
                        row -> row.getLong(1),
                        organisation,
                        draft.kind(),
                        draft.title(),
                        draft.expires(),
                        documentId,
                        documentName)
                .orElseThrow(() -> Invalid.field("title", "evidence-twice"));
    }

    /** Takes evidence away; gives the key of its document, when it had one. */
    public OptionalLong dropEvidence(long organisation, long id) {
        return sql.first(
                        "delete from provider_evidence where organisation_id = ? and id = ? returning document_id",
                        row -> Sql.keyIfAny(row, "document_id")
                                .map(OptionalLong::of)
                                .orElseGet(OptionalLong::empty),
                        organisation,
                        id)
                .orElseThrow(() -> new NotFound("no-such-evidence"));
    }

    private static void found(int rows, String otherwise) {
        if (rows == 0) {
            throw new NotFound(otherwise);
        }
    }

    /** The organisation speaks for this entry from now on. */
    public void link(long organisation, long providerId) {
        sql.update(
                "update provider_profile set provider_id = ?, changed = homeward_now() where organisation_id = ?",
                providerId,
                organisation);
        findable(organisation);
    }

    /** The organisation that speaks for an entry, by name. */
    public Optional<String> holder(long providerId) {
        return sql.first(
                "select o.name from provider_profile f join organisation o on o.id = f.organisation_id where f.provider_id = ?",
                row -> row.getString(1),
                providerId);
    }

    /**
     * Makes an entry in the catalogue for a provider that was not in it, and lets the organisation speak for it. A company
     * number that another entry has is left out here: an officer sees both.
     */
    public void newEntry(long organisation, String name, Identifiers identifiers) {
        long provider = sql.number("""
                insert into provider (name, company_number, source, search_text)
                select ?, (select wanted from (values (nullif(?, ''))) as given (wanted)
                            where not exists (select from provider p where p.company_number = wanted)),
                       'The provider itself', search_form(?)
                returning id
                """, name, identifiers.companiesHouse(), name);
        link(organisation, provider);
    }

    /** Evidence that ends within these days and whose reminder for them was not sent. */
    public List<Ending> ending(int days, LocalDate today) {
        return sql.list(
                """
                select e.id, e.organisation_id, e.title, e.expires
                  from provider_evidence e
                 where e.expires between ? and ?
                   and not exists (select from provider_evidence_reminder r
                                    where r.evidence_id = e.id and r.expires = e.expires and r.days <= ?)
                 order by e.id
                """,
                row -> new Ending(
                        row.getLong("id"),
                        row.getLong("organisation_id"),
                        row.getString("title"),
                        row.getObject("expires", LocalDate.class)),
                today,
                today.plusDays(days),
                days);
    }

    /** Evidence that ends. */
    public record Ending(long id, long organisationId, String title, LocalDate expires) {}

    /** The reminder was written; two servers at once write one. Gives whether this was the first. */
    public boolean reminded(Ending ending, int days) {
        return sql.update(
                        "insert into provider_evidence_reminder (evidence_id, days, expires) values (?, ?, ?)"
                                + " on conflict do nothing",
                        ending.id(),
                        days,
                        ending.expires())
                == 1;
    }
}
