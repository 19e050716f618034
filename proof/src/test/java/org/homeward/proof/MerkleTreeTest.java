package org.homeward.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    private static final HexFormat HEX = HexFormat.of();

    /** The entries and roots that implementations of Certificate Transparency are tested with. */
    private static final List<String> ENTRIES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    @Test
    void theRootsAreThoseOfCertificateTransparency() {
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", root(0));
        assertEquals("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", root(1));
        assertEquals("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125", root(2));
        assertEquals("aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77", root(3));
        assertEquals("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328", root(8));
    }

    private static String root(int entries) {
        List<byte[]> some =
                ENTRIES.subList(0, entries).stream().map(HEX::parseHex).toList();
        return HEX.formatHex(new MerkleTree(some).root());
    }

    private static List<byte[]> entries(int size) {
        List<byte[]> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            entries.add(("bid " + i).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return entries;
    }

    @Property(tries = 300)
    void everyEntryIsProvenInItsPlaceAndNowhereElse(@ForAll @IntRange(min = 1, max = 70) int size) {
        List<byte[]> entries = entries(size);
        MerkleTree tree = new MerkleTree(entries);
        for (int i = 0; i < size; i++) {
            List<byte[]> proof = tree.inclusionProof(i);
            assertTrue(MerkleTree.isIncluded(entries.get(i), i, size, proof, tree.root()));
            assertFalse(MerkleTree.isIncluded(new byte[] {1}, i, size, proof, tree.root()));
            assertFalse(MerkleTree.isIncluded(entries.get(i), size, size, proof, tree.root()));
            if (size > 1) {
                int other = (i + 1) % size;
                assertFalse(MerkleTree.isIncluded(entries.get(other), i, size, proof, tree.root()));
            }
        }
    }

    @Property(tries = 300)
    void addingDroppingOrChangingAnEntryChangesTheRoot(
            @ForAll @IntRange(min = 1, max = 70) int size, @ForAll @IntRange(min = 0, max = 69) int at) {
        int place = at % size;
        byte[] root = new MerkleTree(entries(size)).root();
        List<byte[]> changed = new ArrayList<>(entries(size));
        changed.set(place, new byte[] {7});
        List<byte[]> dropped = new ArrayList<>(entries(size));
        dropped.remove(place);
        assertNotEquals(HEX.formatHex(root), HEX.formatHex(new MerkleTree(changed).root()));
        assertNotEquals(HEX.formatHex(root), HEX.formatHex(new MerkleTree(dropped).root()));
        assertNotEquals(HEX.formatHex(root), HEX.formatHex(new MerkleTree(entries(size + 1)).root()));
    }
}
