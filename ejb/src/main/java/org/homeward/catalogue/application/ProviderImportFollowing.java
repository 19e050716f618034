package org.homeward.catalogue.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.catalogue.domain.AlertView;
import org.homeward.catalogue.domain.ProviderImportView;
import org.homeward.catalogue.infrastructure.ProviderAlerts;
import org.homeward.catalogue.infrastructure.ProviderImports;
import org.homeward.catalogue.infrastructure.ProviderImports.Rejection;
import org.homeward.shared.application.Messages;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Permission;

/** Those who import, and those who check, follow the imports of their organisation and see what came of them. */
@Stateless
public class ProviderImportFollowing {

    /**
     * A row of the file that was left out.
     *
     * @param row the header is row 1
     * @param reason everything that is wrong with it, in words
     */
    public record RejectedRow(int row, String reason) {}

    @Inject
    private ProviderImports imports;

    @Inject
    private ProviderAlerts alerts;

    @Inject
    private Messages messages;

    /** The newest first. */
    @Permit(value = Permission.PROVIDER_IMPORTS_READ, reads = true)
    public Page<ProviderImportView> list(ListQuery query) {
        return imports.list(query);
    }

    /** Refused with {@code no-such-import} also when it is another organisation's. */
    @Permit(value = Permission.PROVIDER_IMPORTS_READ, reads = true)
    public ProviderImportView view(String ref) {
        return imports.view(ref);
    }

    @Permit(value = Permission.PROVIDER_IMPORTS_READ, reads = true)
    public Page<RejectedRow> rejected(String ref, ListQuery query) {
        Page<Rejection> page = imports.rejections(imports.get(ref), query);
        return Page.of(
                query, page.total(), page.items().stream().map(this::said).toList());
    }

    /** All of them, in the order of the file. */
    @Permit(value = Permission.PROVIDER_IMPORTS_READ, reads = true)
    public List<RejectedRow> allRejected(String ref) {
        return imports.rejections(imports.get(ref)).stream().map(this::said).toList();
    }

    @Permit(value = Permission.PROVIDER_IMPORTS_READ, reads = true)
    public Page<AlertView> alerts(String ref, ListQuery query) {
        return alerts.ofImport(imports.get(ref), query);
    }

    /** All of them, in the order of the file. */
    @Permit(value = Permission.PROVIDER_IMPORTS_READ, reads = true)
    public List<AlertView> allAlerts(String ref) {
        return alerts.ofImport(imports.get(ref));
    }

    private RejectedRow said(Rejection rejection) {
        return new RejectedRow(
                rejection.row(),
                rejection.faults().stream()
                        .map(fault -> messages.text(fault.code(), fault.parameters()))
                        .collect(Collectors.joining(" ")));
    }
}
