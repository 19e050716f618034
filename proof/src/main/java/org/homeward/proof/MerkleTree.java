package org.homeward.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The Merkle tree of RFC 9162, section 2.1, with SHA-256: one hash that stands for a list of entries in their order, and
 * short proofs that an entry is in it.
 */
public final class MerkleTree {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final List<byte[]> leaves;

    /** Builds the tree over entries; the order matters. */
    public MerkleTree(List<byte[]> entries) {
        this.leaves = entries.stream().map(MerkleTree::leafHash).toList();
    }

    /** The hash of one entry as a leaf. */
    public static byte[] leafHash(byte[] entry) {
        return Signatures.sha256(LEAF, entry);
    }

    public long size() {
        return leaves.size();
    }

    /** The hash that stands for all; that of nothing when there are no entries. */
    public byte[] root() {
        return root(leaves);
    }

    /** The hashes that lead from the entry at {@code index} to the root, the lowest first (2.1.3.1). */
    public List<byte[]> inclusionProof(int index) {
        if (index < 0 || index >= leaves.size()) {
            throw new IndexOutOfBoundsException(index);
        }
        List<byte[]> path = new ArrayList<>();
        path(index, leaves, path);
        return List.copyOf(path);
    }

    /** True when these hashes lead from the entry at {@code index} to the root of a tree of {@code size} (2.1.3.2). */
    public static boolean isIncluded(byte[] entry, long index, long size, List<byte[]> proof, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long fn = index;
        long sn = size - 1;
        byte[] hash = leafHash(entry);
        for (byte[] sibling : proof) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                hash = node(sibling, hash);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                hash = node(hash, sibling);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(hash, root);
    }

    private static byte[] root(List<byte[]> hashes) {
        if (hashes.isEmpty()) {
            return Signatures.sha256();
        }
        if (hashes.size() == 1) {
            return hashes.get(0).clone();
        }
        int split = split(hashes.size());
        return node(root(hashes.subList(0, split)), root(hashes.subList(split, hashes.size())));
    }

    private static void path(int index, List<byte[]> hashes, List<byte[]> path) {
        if (hashes.size() == 1) {
            return;
        }
        int split = split(hashes.size());
        List<byte[]> left = hashes.subList(0, split);
        List<byte[]> right = hashes.subList(split, hashes.size());
        if (index < split) {
            path(index, left, path);
            path.add(root(right));
        } else {
            path(index - split, right, path);
            path.add(root(left));
        }
    }

    /** The largest power of two below the size. */
    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }

    private static byte[] node(byte[] left, byte[] right) {
        return Signatures.sha256(NODE, left, right);
    }
}
