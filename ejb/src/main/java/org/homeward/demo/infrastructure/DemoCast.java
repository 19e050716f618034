package org.homeward.demo.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.homeward.demo.domain.DemoScene;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Role;
import org.homeward.shared.infrastructure.Sql;

/** Who acts in the story, and which of its scenes were told. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
public class DemoCast {

    private static final Duration TRY_AGAIN = Duration.ofMillis(200);
    private static final int MOST_TRIES = 600;

    @Inject
    private Sql sql;

    @Inject
    private Acting acting;

    /** From now on this person acts, for the organisation where they hold a role; by the first part of their address. */
    public void enter(String name) {
        acting.as(sql.first(
                        """
                        select p.id, p.name, o.id as organisation, o.name as organisation_name,
                               array_agg(g.role) as roles
                          from person p
                          join role_grant g on g.person_id = p.id and g.revoked_at is null
                          join organisation o on o.id = g.organisation_id
                         where p.name = ?
                         group by p.id, p.name, o.id, o.name order by o.id limit 1
                        """,
                        row -> Actor.person(
                                row.getLong("id"),
                                row.getString("name"),
                                row.getLong("organisation"),
                                row.getString("organisation_name"),
                                roles(Sql.texts(row, "roles")),
                                true),
                        name)
                .orElseThrow(() -> new IllegalStateException("nobody in the story is called " + name)));
    }

    private static Set<Role> roles(List<String> names) {
        return names.stream().map(Role::valueOf).collect(Collectors.toSet());
    }

    /** The person's key. */
    public long person(String email) {
        return sql.number("select id from person where email = ?", email);
    }

    /** The organisation's key. */
    public long organisation(String name) {
        return sql.number("select id from organisation where name = ?", name);
    }

    /** The key of the organisation for which this person acts. */
    public long organisationOf(String name) {
        return sql.number(
                "select min(g.organisation_id) from role_grant g join person p on p.id = g.person_id where p.name = ?",
                name);
    }

    /**
     * Waits until no job is waiting or running: what comes next in the story needs what they do. Refuses to go on after two
     * minutes. Takes no transaction, so that it sees what others commit.
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public void untilJobsAreDone() {
        for (int tries = 0; sql.number("select count(*) from job where state in ('QUEUED', 'RUNNING')") > 0; tries++) {
            if (tries == MOST_TRIES) {
                throw new IllegalStateException("the story waits for a job that does not end");
            }
            LockSupport.parkNanos(TRY_AGAIN.toNanos());
        }
    }

    /** The organisation's reference. */
    public String organisationRef(String name) {
        return sql.first("select ref from organisation where name = ?", row -> row.getString("ref"), name)
                .orElseThrow();
    }

    /** The reference of the story's tender with these words in its title. */
    public String tender(String words) {
        return sql.first("select ref from tender where title like ?", row -> row.getString("ref"), "%" + words + "%")
                .orElseThrow(() -> new IllegalStateException("no tender of the story is about " + words));
    }

    /** The reference of the story's intention for so many people in this area. */
    public String intention(String area, int people) {
        return sql.first("""
                        select i.ref from intention i join area a on a.code = i.area_code
                         where a.short_name = ? and i.people = ? and i.state = 'PUBLISHED' limit 1
                        """, row -> row.getString("ref"), area, people)
                .orElseThrow(() -> new IllegalStateException("no intention of the story is about " + area));
    }

    /** The reference of the award of the story's tender with these words in its title; acts for whoever entered. */
    public String award(String words) {
        return sql.first(
                        "select a.ref from award a join tender t on t.id = a.tender_id"
                                + " where t.title like ? and a.state in ('AWARDED', 'CONTRACTED')",
                        row -> row.getString("ref"),
                        "%" + words + "%")
                .orElseThrow(() -> new IllegalStateException("no award of the story is about " + words));
    }

    /** The reference of the story's contract with these words in its title. */
    public String contract(String words) {
        enter("Sam Whitlock");
        return sql.first("select ref from contract where title like ?", row -> row.getString("ref"), "%" + words + "%")
                .orElseThrow(() -> new IllegalStateException("no contract of the story is about " + words));
    }

    public Set<DemoScene> told() {
        return sql.list("select name from demo_scene", row -> row.getString("name")).stream()
                .filter(name -> Arrays.stream(DemoScene.values())
                        .anyMatch(scene -> scene.name().equals(name)))
                .map(DemoScene::valueOf)
                .collect(Collectors.toSet());
    }

    public void isTold(DemoScene scene) {
        sql.update("insert into demo_scene (name) values (?)", scene);
    }
}
