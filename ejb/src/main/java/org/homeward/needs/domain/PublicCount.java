package org.homeward.needs.domain;

/**
 * A count of people as the public may see it. A count so small that somebody could be recognised is not in here at all
 * (disclosure control of the Office for National Statistics), so that no page and no file can show it by mistake.
 *
 * @param hidden true when the count is lower than {@code number}
 * @param number people; when it is hidden, the smallest count that is published
 */
public record PublicCount(boolean hidden, int number) {

    /** @param smallest the smallest count that is published */
    public static PublicCount of(int people, int smallest) {
        return people < smallest ? new PublicCount(true, smallest) : new PublicCount(false, people);
    }
}
