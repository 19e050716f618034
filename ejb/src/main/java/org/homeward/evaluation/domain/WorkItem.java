package org.homeward.evaluation.domain;

/**
 * One lot in an evaluator's list of work.
 *
 * @param given marks that this person has given
 * @param whole marks that this person gives in all; nought while nothing was declared, since the bids are closed then
 */
public record WorkItem(
        String tender,
        String title,
        int lot,
        String lotTitle,
        Declared declared,
        boolean simplePage,
        int given,
        int whole,
        boolean decided) {

    public boolean isDone() {
        return whole > 0 && given >= whole;
    }
}
