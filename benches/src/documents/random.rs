//! Random values that depend only on a seed, not on the machine or on the version of a crate.

/// The generator `SplitMix64`.
#[derive(Clone, Debug)]
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(super) fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    pub(super) fn below(&mut self, limit: u64) -> u64 {
        self.number() % limit
    }

    /// Returns `true` in one of `of` cases.
    pub(super) fn once_in(&mut self, of: u64) -> bool {
        self.below(of) == 0
    }

    pub(super) fn pick(&mut self, from: &[&'static str]) -> &'static str {
        usize::try_from(self.number() % from.len() as u64).map_or("", |index| from[index])
    }

    /// Returns a text of `length` characters of base64 that begins with `start`.
    pub(super) fn base64(&mut self, start: &str, length: usize) -> String {
        const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let mut text = start.to_owned();
        while text.len() < length {
            let mut bits = self.number();
            for _ in 0..8 {
                text.push(char::from(ALPHABET[usize::from(bits.to_le_bytes()[0] & 63)]));
                bits >>= 8;
            }
        }
        text.truncate(length);
        text
    }

    pub(super) fn guid(&mut self) -> String {
        let (high, low) = (self.number(), self.number());
        let (a, b, c) = (high >> 32, high >> 16 & 0xFFFF, high & 0xFFFF);
        format!("{a:08x}-{b:04x}-{c:04x}-{:04x}-{:012x}", low >> 48, low & 0xFFFF_FFFF_FFFF)
    }

    /// Returns a date and time in the years 2019 to 2026.
    pub(super) fn date_time(&mut self) -> String {
        let (year, month, day) = (2019 + self.below(8), 1 + self.below(12), 1 + self.below(28));
        let (hour, minute, second) = (self.below(24), self.below(60), self.below(60));
        format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
    }
}
