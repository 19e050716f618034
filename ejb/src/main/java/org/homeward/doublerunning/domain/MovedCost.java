package org.homeward.doublerunning.domain;

import java.util.List;

/**
 * Who pays more and who pays less over the whole horizon. Where one payer's cost rises while another's falls, cost has
 * moved: that can be right, and is never shown as saving it.
 *
 * @param beforePence all payers, if nobody moved
 * @param afterPence all payers, as people move
 * @param changes payer by payer
 */
public record MovedCost(long beforePence, long afterPence, List<Change> changes) {

    /** One payer before and after; the change is above nought where the payer pays more. */
    public record Change(String payer, long beforePence, long afterPence, long changePence) {}

    public MovedCost {
        changes = List.copyOf(changes);
    }

    public static MovedCost of(List<PayerCost> costs) {
        List<Change> changes = costs.stream()
                .map(cost -> new Change(cost.payer(), cost.beforePence(), cost.afterPence(), cost.changePence()))
                .toList();
        return new MovedCost(
                changes.stream().mapToLong(Change::beforePence).reduce(0, Math::addExact),
                changes.stream().mapToLong(Change::afterPence).reduce(0, Math::addExact),
                changes);
    }

    /** True where one payer's cost rises while another's falls. */
    public boolean moved() {
        return changes.stream().anyMatch(change -> change.changePence() > 0)
                && changes.stream().anyMatch(change -> change.changePence() < 0);
    }
}
