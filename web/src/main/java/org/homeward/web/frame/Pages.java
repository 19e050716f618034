package org.homeward.web.frame;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.homeward.shared.domain.Permission;

/**
 * Every page and who may open it. A page that is not in this table does not exist for a browser; a test holds the table
 * against the pages that are there.
 */
public final class Pages {

    private static final Map<String, Permission> TABLE = table();

    private static Map<String, Permission> table() {
        Map<String, Permission> all = new HashMap<>(foundation());
        all.putAll(catalogue());
        all.putAll(needs());
        all.putAll(tender());
        all.putAll(bidding());
        all.putAll(evaluation());
        all.putAll(award());
        all.putAll(doubleRunning());
        all.putAll(contract());
        all.putAll(ledger());
        all.putAll(publication());
        return new TreeMap<>(all);
    }

    /** What every installation has: sign-in, account, people, rules, audit. */
    private static Map<String, Permission> foundation() {
        return Map.ofEntries(
                Map.entry("/index.xhtml", Permission.PUBLIC),
                Map.entry("/accessibility.xhtml", Permission.PUBLIC),
                Map.entry("/help.xhtml", Permission.PUBLIC),
                Map.entry("/privacy.xhtml", Permission.PUBLIC),
                Map.entry("/security.xhtml", Permission.PUBLIC),
                Map.entry("/gallery.xhtml", Permission.GALLERY),
                Map.entry("/gallery-question.xhtml", Permission.GALLERY),
                Map.entry("/gallery-done.xhtml", Permission.GALLERY),
                Map.entry("/home.xhtml", Permission.SIGNED_IN),
                Map.entry("/sign-in.xhtml", Permission.PUBLIC),
                Map.entry("/party/setup.xhtml", Permission.PUBLIC),
                Map.entry("/party/forgot.xhtml", Permission.PUBLIC),
                Map.entry("/party/choose-password.xhtml", Permission.PUBLIC),
                Map.entry("/party/account.xhtml", Permission.SIGNED_IN),
                Map.entry("/party/people.xhtml", Permission.PEOPLE_READ),
                Map.entry("/party/person.xhtml", Permission.PEOPLE_READ),
                Map.entry("/party/invite.xhtml", Permission.PEOPLE_ADMINISTER),
                Map.entry("/party/organisations.xhtml", Permission.PEOPLE_READ),
                Map.entry("/shared/notices.xhtml", Permission.SIGNED_IN),
                Map.entry("/shared/rules.xhtml", Permission.RULES_READ),
                Map.entry("/shared/audit.xhtml", Permission.AUDIT_READ));
    }

    /** Providers of support. */
    private static Map<String, Permission> catalogue() {
        return Map.ofEntries(
                Map.entry("/catalogue/register.xhtml", Permission.PUBLIC),
                Map.entry("/catalogue/register-check.xhtml", Permission.PUBLIC),
                Map.entry("/catalogue/register-done.xhtml", Permission.PUBLIC),
                Map.entry("/catalogue/register-later.xhtml", Permission.PUBLIC),
                Map.entry("/catalogue/register-return.xhtml", Permission.PUBLIC),
                Map.entry("/catalogue/register-confirm.xhtml", Permission.PUBLIC),
                Map.entry("/catalogue/claims.xhtml", Permission.CLAIMS_JUDGE),
                Map.entry("/catalogue/claim.xhtml", Permission.CLAIMS_JUDGE),
                Map.entry("/catalogue/profile.xhtml", Permission.PROFILE_WRITE),
                Map.entry("/catalogue/profile-who.xhtml", Permission.PROFILE_WRITE),
                Map.entry("/catalogue/profile-offer.xhtml", Permission.PROFILE_WRITE),
                Map.entry("/catalogue/profile-tests.xhtml", Permission.PROFILE_WRITE),
                Map.entry("/catalogue/profile-answers.xhtml", Permission.PROFILE_WRITE),
                Map.entry("/catalogue/profile-answer.xhtml", Permission.PROFILE_WRITE),
                Map.entry("/catalogue/profile-evidence.xhtml", Permission.PROFILE_WRITE),
                Map.entry("/catalogue/profile-claim.xhtml", Permission.PROFILE_WRITE),
                Map.entry("/catalogue/suits.xhtml", Permission.PROFILE_WRITE),
                Map.entry("/catalogue/search.xhtml", Permission.PROVIDERS_READ),
                Map.entry("/catalogue/provider.xhtml", Permission.PROVIDERS_READ),
                Map.entry("/catalogue/imports.xhtml", Permission.PROVIDER_IMPORTS_READ),
                Map.entry("/catalogue/import.xhtml", Permission.PROVIDER_IMPORTS_READ));
    }

    /** Needs and intentions. */
    private static Map<String, Permission> needs() {
        return Map.ofEntries(
                Map.entry("/needs/needs.xhtml", Permission.NEEDS_READ),
                Map.entry("/needs/need.xhtml", Permission.NEEDS_READ),
                Map.entry("/needs/need-edit.xhtml", Permission.NEEDS_WRITE),
                Map.entry("/needs/intentions.xhtml", Permission.NEEDS_READ),
                Map.entry("/needs/intention.xhtml", Permission.NEEDS_READ),
                Map.entry("/needs/intention-edit.xhtml", Permission.NEEDS_WRITE),
                Map.entry("/needs/published.xhtml", Permission.PUBLIC),
                Map.entry("/needs/published-intention.xhtml", Permission.PUBLIC));
    }

    /** Tenders, for officers and for the public. */
    private static Map<String, Permission> tender() {
        return Map.ofEntries(
                Map.entry("/tender/tenders.xhtml", Permission.TENDERS_READ),
                Map.entry("/tender/tender.xhtml", Permission.TENDERS_READ),
                Map.entry("/tender/preview.xhtml", Permission.TENDERS_READ),
                Map.entry("/tender/clarifications.xhtml", Permission.TENDERS_READ),
                Map.entry("/tender/regime.xhtml", Permission.REGIME_CHOOSE),
                Map.entry("/tender/head.xhtml", Permission.TENDERS_WRITE),
                Map.entry("/tender/lots.xhtml", Permission.TENDERS_WRITE),
                Map.entry("/tender/questions.xhtml", Permission.TENDERS_WRITE),
                Map.entry("/tender/price.xhtml", Permission.TENDERS_WRITE),
                Map.entry("/tender/demands.xhtml", Permission.TENDERS_WRITE),
                Map.entry("/tender/terms.xhtml", Permission.TENDERS_WRITE),
                Map.entry("/tender/timetable.xhtml", Permission.TENDERS_WRITE),
                Map.entry("/tender/reasons.xhtml", Permission.TENDERS_WRITE),
                Map.entry("/tender/invitations.xhtml", Permission.TENDERS_WRITE),
                Map.entry("/tender/publish.xhtml", Permission.TENDERS_WRITE),
                Map.entry("/tender/cancel.xhtml", Permission.TENDERS_WRITE),
                Map.entry("/tender/addendum.xhtml", Permission.TENDERS_WRITE),
                Map.entry("/tender/restart.xhtml", Permission.TENDERS_WRITE),
                Map.entry("/tender/opportunities.xhtml", Permission.PUBLIC),
                Map.entry("/tender/public.xhtml", Permission.PUBLIC),
                Map.entry("/tender/ask.xhtml", Permission.CLARIFICATIONS_ASK));
    }

    /** Bids, their opening and receipts. */
    private static Map<String, Permission> bidding() {
        return Map.ofEntries(
                Map.entry("/bidding/bids.xhtml", Permission.BIDS_WRITE),
                Map.entry("/bidding/start.xhtml", Permission.BIDS_WRITE),
                Map.entry("/bidding/answer.xhtml", Permission.BIDS_WRITE),
                Map.entry("/bidding/price.xhtml", Permission.BIDS_WRITE),
                Map.entry("/bidding/files.xhtml", Permission.BIDS_WRITE),
                Map.entry("/bidding/changes.xhtml", Permission.BIDS_WRITE),
                Map.entry("/bidding/check.xhtml", Permission.BIDS_WRITE),
                Map.entry("/bidding/receipt.xhtml", Permission.BIDS_WRITE),
                Map.entry("/bidding/withdraw.xhtml", Permission.BIDS_WRITE),
                Map.entry("/bidding/check-receipt.xhtml", Permission.PUBLIC),
                Map.entry("/bidding/box.xhtml", Permission.PUBLIC),
                Map.entry("/bidding/open.xhtml", Permission.BIDS_OPEN),
                Map.entry("/bidding/opened.xhtml", Permission.BIDS_READ),
                Map.entry("/bidding/opened-bid.xhtml", Permission.BIDS_READ));
    }

    /** Marks and results. */
    private static Map<String, Permission> evaluation() {
        return Map.ofEntries(
                Map.entry("/evaluation/work.xhtml", Permission.SCORES_WRITE),
                Map.entry("/evaluation/marks.xhtml", Permission.SCORES_WRITE),
                Map.entry("/evaluation/mark.xhtml", Permission.SCORES_WRITE),
                Map.entry("/evaluation/simple.xhtml", Permission.SCORES_WRITE),
                Map.entry("/evaluation/simple-question.xhtml", Permission.SCORES_WRITE),
                Map.entry("/evaluation/declare.xhtml", Permission.CONFLICTS_DECLARE),
                Map.entry("/evaluation/panel.xhtml", Permission.PANEL_SET),
                Map.entry("/evaluation/agree.xhtml", Permission.SCORES_AGREE),
                Map.entry("/evaluation/agree-mark.xhtml", Permission.SCORES_AGREE),
                Map.entry("/evaluation/result.xhtml", Permission.RESULTS_READ),
                Map.entry("/evaluation/price-check.xhtml", Permission.AWARDS_WRITE),
                Map.entry("/evaluation/price-answer.xhtml", Permission.BIDS_WRITE));
    }

    /** Awards. */
    private static Map<String, Permission> award() {
        return Map.ofEntries(
                Map.entry("/award/awards.xhtml", Permission.AWARDS_READ),
                Map.entry("/award/award.xhtml", Permission.AWARDS_READ),
                Map.entry("/award/summary.xhtml", Permission.AWARDS_READ),
                Map.entry("/award/recommend.xhtml", Permission.AWARDS_WRITE),
                Map.entry("/award/approve.xhtml", Permission.AWARDS_APPROVE),
                Map.entry("/award/none.xhtml", Permission.AWARDS_WRITE),
                Map.entry("/award/contract.xhtml", Permission.AWARDS_WRITE),
                Map.entry("/award/my-marks.xhtml", Permission.BIDS_WRITE));
    }

    /** Double-running programmes. */
    private static Map<String, Permission> doubleRunning() {
        return Map.ofEntries(
                Map.entry("/doublerunning/programmes.xhtml", Permission.PROGRAMMES_READ),
                Map.entry("/doublerunning/programme.xhtml", Permission.PROGRAMMES_READ),
                Map.entry("/doublerunning/plan.xhtml", Permission.PROGRAMMES_READ),
                Map.entry("/doublerunning/payers.xhtml", Permission.PROGRAMMES_READ),
                Map.entry("/doublerunning/payer.xhtml", Permission.PROGRAMMES_READ),
                Map.entry("/doublerunning/sum.xhtml", Permission.PROGRAMMES_READ),
                Map.entry("/doublerunning/totals.xhtml", Permission.PROGRAMMES_READ),
                Map.entry("/doublerunning/later.xhtml", Permission.PROGRAMMES_READ),
                Map.entry("/doublerunning/head.xhtml", Permission.PROGRAMMES_WRITE),
                Map.entry("/doublerunning/sites.xhtml", Permission.PROGRAMMES_WRITE),
                Map.entry("/doublerunning/wards.xhtml", Permission.PROGRAMMES_WRITE),
                Map.entry("/doublerunning/people.xhtml", Permission.PROGRAMMES_WRITE),
                Map.entry("/doublerunning/schemes.xhtml", Permission.PROGRAMMES_WRITE),
                Map.entry("/doublerunning/funding.xhtml", Permission.PROGRAMMES_WRITE),
                Map.entry("/doublerunning/agreement.xhtml", Permission.PROGRAMMES_WRITE),
                Map.entry("/doublerunning/sign.xhtml", Permission.PROGRAMMES_WRITE),
                Map.entry("/doublerunning/partner.xhtml", Permission.PROGRAMMES_WRITE));
    }

    /** Contracts, for both sides, and the page for people and families. */
    private static Map<String, Permission> contract() {
        return Map.ofEntries(
                Map.entry("/contract/contracts.xhtml", Permission.CONTRACTS_READ),
                Map.entry("/contract/contract.xhtml", Permission.CONTRACTS_READ),
                Map.entry("/contract/terms.xhtml", Permission.CONTRACTS_WRITE),
                Map.entry("/contract/line.xhtml", Permission.CONTRACTS_WRITE),
                Map.entry("/contract/outcome.xhtml", Permission.CONTRACTS_WRITE),
                Map.entry("/contract/indicator.xhtml", Permission.CONTRACTS_WRITE),
                Map.entry("/contract/plans.xhtml", Permission.CONTRACTS_WRITE),
                Map.entry("/contract/agree.xhtml", Permission.CONTRACTS_AGREE),
                Map.entry("/contract/report.xhtml", Permission.CONTRACTS_REPORT),
                Map.entry("/contract/report-read.xhtml", Permission.CONTRACTS_READ),
                Map.entry("/contract/voices.xhtml", Permission.CONTRACTS_READ),
                Map.entry("/contract/voice.xhtml", Permission.PUBLIC),
                Map.entry("/contract/voice-done.xhtml", Permission.PUBLIC),
                Map.entry("/contract/case.xhtml", Permission.CONTRACTS_READ),
                Map.entry("/contract/case-open.xhtml", Permission.CONTRACTS_WRITE),
                Map.entry("/contract/case-step.xhtml", Permission.CONTRACTS_STEP),
                Map.entry("/contract/sum.xhtml", Permission.CONTRACTS_READ),
                Map.entry("/contract/month.xhtml", Permission.CONTRACTS_WRITE),
                Map.entry("/contract/change.xhtml", Permission.CONTRACTS_WRITE),
                Map.entry("/contract/variation.xhtml", Permission.CONTRACTS_READ),
                Map.entry("/contract/promises.xhtml", Permission.CONTRACTS_WRITE));
    }

    /** The ledger of double running. */
    private static Map<String, Permission> ledger() {
        return Map.ofEntries(
                Map.entry("/ledger/ledger.xhtml", Permission.LEDGER_READ),
                Map.entry("/ledger/facts.xhtml", Permission.LEDGER_READ),
                Map.entry("/ledger/fact.xhtml", Permission.LEDGER_READ),
                Map.entry("/ledger/enter.xhtml", Permission.LEDGER_FACTS),
                Map.entry("/ledger/releases.xhtml", Permission.LEDGER_READ),
                Map.entry("/ledger/reinvest.xhtml", Permission.LEDGER_POST),
                Map.entry("/ledger/trace.xhtml", Permission.LEDGER_READ),
                Map.entry("/ledger/journal.xhtml", Permission.LEDGER_READ),
                Map.entry("/ledger/balance.xhtml", Permission.LEDGER_READ),
                Map.entry("/ledger/periods.xhtml", Permission.LEDGER_READ),
                Map.entry("/ledger/actuals.xhtml", Permission.LEDGER_READ),
                Map.entry("/ledger/actuals-file.xhtml", Permission.LEDGER_READ),
                Map.entry("/ledger/row.xhtml", Permission.LEDGER_READ),
                Map.entry("/ledger/mapping.xhtml", Permission.LEDGER_READ),
                Map.entry("/ledger/public.xhtml", Permission.PUBLIC));
    }

    /** What is published. */
    private static Map<String, Permission> publication() {
        return Map.ofEntries(
                Map.entry("/publication/notices.xhtml", Permission.PUBLIC),
                Map.entry("/publication/notice.xhtml", Permission.PUBLIC),
                Map.entry("/publication/review.xhtml", Permission.TENDERS_READ));
    }

    private Pages() {}

    /** Who may open the page; empty when there is no such page. */
    public static Optional<Permission> permission(String path) {
        return Optional.ofNullable(TABLE.get(path));
    }

    public static Map<String, Permission> all() {
        return Map.copyOf(TABLE);
    }
}
