package org.homeward.shared.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.homeward.shared.domain.AuditFilter;
import org.homeward.shared.domain.AuditVerdict;
import org.homeward.shared.domain.AuditView;
import org.homeward.shared.domain.Checkpoint;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditRecords;
import org.homeward.shared.infrastructure.Checkpoints;

/** An auditor reads what was done in the own organisation and checks that nothing was changed or taken away. */
@Stateless
public class AuditReading {

    @Inject
    private AuditRecords records;

    @Inject
    private Checkpoints checkpoints;

    @Inject
    private Acting acting;

    @Inject
    @Any
    private Instance<PersonNames> people;

    /** The acting organisation's entries, the newest first. */
    @Permit(value = Permission.AUDIT_READ, reads = true)
    public Page<AuditView> list(AuditFilter filter, ListQuery query) {
        return records.list(acting.actor().organisationId(), filter, query, this::names);
    }

    /** Walks the whole chain, every organisation's entries: a verdict names places, never contents. */
    @Permit(value = Permission.AUDIT_READ, reads = true)
    public AuditVerdict verify() {
        return records.verify();
    }

    /** The signed head of the chain, for anyone to keep. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public Checkpoint checkpoint() {
        return checkpoints.current();
    }

    /** Names of people whom entries are about, by key. */
    @Permit(value = Permission.AUDIT_READ, reads = true)
    public Map<Long, String> peopleNamed(Collection<Long> ids) {
        return names(ids);
    }

    private Map<Long, String> names(Collection<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        people.stream().forEach(source -> names.putAll(source.names(ids)));
        return names;
    }
}
