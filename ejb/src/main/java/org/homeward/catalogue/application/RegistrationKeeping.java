package org.homeward.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.homeward.catalogue.infrastructure.Registrations;
import org.homeward.shared.application.RecurringWork;
import org.homeward.shared.infrastructure.Transactions;

/** Deletes registrations that nobody finished in time, with everything that was typed into them. */
@ApplicationScoped
public class RegistrationKeeping implements RecurringWork {

    private static final int HOUR = 3600;

    @Inject
    private Registrations registrations;

    @Inject
    private Transactions transactions;

    @Override
    public String name() {
        return "registration-keeping";
    }

    @Override
    public int seconds() {
        return HOUR;
    }

    @Override
    public void run() {
        transactions.own(() -> {
            registrations.forgetExpired();
        });
    }
}
