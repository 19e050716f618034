package org.homeward.catalogue.domain;

/**
 * The nine tests by which a small support is known. Source: National Development Team for Inclusion, small supports. A
 * provider answers them about itself; nobody else has checked what it says.
 */
public enum SmallSupportTest {
    /** The person is in control of their support. */
    PERSON_IN_CONTROL,
    /** Designed from what the person wants from life. */
    ASPIRATIONS_FIRST,
    /** The person has a staff team of their own. */
    OWN_STAFF_TEAM,
    /** The person chooses their home; housing is apart from support. */
    CHOICE_OF_HOME,
    /** The money is the person's own. */
    INDIVIDUAL_FUNDING,
    /** Stays with people when things get hard. */
    STICKS_WITH_PEOPLE,
    /** Rooted in its place. */
    LOCALLY_ROOTED,
    /** Grows by no more than three to five people a year. */
    GROWS_SLOWLY,
    /** The organisation is built around all of these. */
    ORGANISED_AROUND_THESE;

    /** How far a test is met. */
    public enum Met {
        YES,
        PARTLY,
        NO
    }
}
