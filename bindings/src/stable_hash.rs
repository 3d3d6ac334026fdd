//! A hash that is the same in all versions of this crate, for texts that programs store.

/// Returns the FNV-1a hash of 64 bits. It is the same in each version of this crate.
pub(crate) fn stable_hash(bytes: &[u8]) -> u64 {
    let add = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, add)
}
