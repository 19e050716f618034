package org.homeward.doublerunning.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.doublerunning.domain.AgreementDraft;
import org.homeward.doublerunning.domain.AgreementKind;
import org.homeward.doublerunning.domain.AgreementView;
import org.homeward.doublerunning.domain.SignOffDraft;
import org.homeward.doublerunning.domain.SignOffView;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.infrastructure.Sql;

/** What payers have agreed about a programme, and which version each has signed. */
@ApplicationScoped
public class PayerAgreements {

    @Inject
    private Sql sql;

    /** Every agreement of a programme, the oldest first. */
    public List<AgreementView> of(String ref) {
        return sql.list("""
                select a.*, w.name as recorder from programme_agreement a
                  join programme p on p.id = a.programme_id left join person w on w.id = a.recorded_by
                 where p.ref = ? order by a.id
                """, PayerAgreements::agreement, ref);
    }

    /** Each payer's last sign-off, by the payer's name. */
    public List<SignOffView> signOffs(String ref) {
        return sql.list("""
                select distinct on (s.payer) s.*, w.name as recorder from programme_sign_off s
                  join programme p on p.id = s.programme_id left join person w on w.id = s.recorded_by
                 where p.ref = ? order by s.payer, s.id desc
                """, PayerAgreements::signOff, ref);
    }

    /** Keeps an agreement; refused with {@code no-such-programme}. */
    public void add(String ref, AgreementDraft draft, Actor actor, Instant at) {
        int added = sql.update(
                """
                insert into programme_agreement (programme_id, organisation_id, kind, gives, receives, words, starts, ends,
                                                 recorded_by, recorded_at)
                select p.id, p.organisation_id, ?, ?, ?, ?, ?, ?, ?, ? from programme p
                 where p.ref = ? and p.organisation_id = acting_organisation()
                """,
                draft.kind(),
                draft.gives().strip(),
                draft.receives().strip(),
                draft.words().strip(),
                draft.starts(),
                draft.ends(),
                actor.person().stream().boxed().findFirst(),
                at,
                ref);
        if (added == 0) {
            throw new NotFound("no-such-programme");
        }
    }

    /** Takes an agreement back; refused with {@code no-such-agreement} where it is not there or was taken back before. */
    public void end(String ref, long id, String reason, Actor actor, Instant at) {
        int ended = sql.update("""
                update programme_agreement set ended_by = ?, ended_at = ?, ended_reason = ?
                 where id = ? and ended_at is null and programme_id = (select id from programme where ref = ?)
                """, actor.person().stream().boxed().findFirst(), at, reason, id, ref);
        if (ended == 0) {
            throw new NotFound("no-such-agreement");
        }
    }

    /** Keeps a sign-off of the version that the programme has now; the version. */
    public int sign(String ref, SignOffDraft draft, Actor actor, Instant at) {
        return sql.first(
                        """
                        insert into programme_sign_off (programme_id, organisation_id, version, payer, signed_by, signed_on,
                                                        recorded_by, recorded_at)
                        select p.id, p.organisation_id, p.version, ?, ?, ?, ?, ? from programme p
                         where p.ref = ? and p.organisation_id = acting_organisation() returning version
                        """,
                        row -> row.getInt("version"),
                        draft.payer(),
                        draft.signedBy().strip(),
                        draft.signedOn(),
                        actor.person().stream().boxed().findFirst(),
                        at,
                        ref)
                .orElseThrow(() -> new NotFound("no-such-programme"));
    }

    private static AgreementView agreement(ResultSet row) throws SQLException {
        return new AgreementView(
                row.getLong("id"),
                AgreementKind.valueOf(row.getString("kind")),
                row.getString("gives"),
                row.getString("receives"),
                row.getString("words"),
                row.getObject("starts", LocalDate.class),
                Optional.ofNullable(row.getObject("ends", LocalDate.class)),
                recorder(row),
                Sql.instant(row, "recorded_at"),
                row.getString("ended_reason"));
    }

    private static SignOffView signOff(ResultSet row) throws SQLException {
        return new SignOffView(
                row.getString("payer"),
                row.getInt("version"),
                row.getString("signed_by"),
                row.getObject("signed_on", LocalDate.class),
                recorder(row),
                Sql.instant(row, "recorded_at"));
    }

    private static String recorder(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("recorder")).orElse("");
    }
}
