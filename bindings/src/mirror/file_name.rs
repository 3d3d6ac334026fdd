//! The name of a file for an item.

use crate::types::ItemId;

/// The length of the longest file name.
const MAX_NAME: usize = 240;

/// The number of hexadecimal digits of a hash in a file name.
const HASH_DIGITS: usize = 32;

/// Returns the name of a file for an item. Different ids have different names, also on a file system that ignores case.
/// The name contains only lower-case ASCII letters, digits and hyphens. It has at most 240 characters, because file
/// systems accept 255. A longer name is shortened: then it ends with an underscore and a hash of the id.
///
/// ```
/// use ews_bindings::mirror::file_name;
/// use ews_bindings::types::ItemId;
///
/// assert_eq!(file_name(&ItemId::new("AAMk/a1=")), "-a-a-mk-02f-a1-03d-");
/// assert_ne!(file_name(&ItemId::new("A")), file_name(&ItemId::new("a")));
/// ```
pub fn file_name(id: &ItemId) -> String {
    let mut name = String::new();
    for character in id.id.chars() {
        if name.len() > MAX_NAME {
            break;
        }
        match character {
            'a'..='z' | '0'..='9' => name.push(character),
            'A'..='Z' => name.extend(['-', character.to_ascii_lowercase()]),
            other => name.push_str(&format!("-0{:x}-", u32::from(other))),
        }
    }
    if name.len() > MAX_NAME {
        name.truncate(MAX_NAME - HASH_DIGITS - 1);
        // No other name contains an underscore.
        name.push_str(&format!("_{:0width$x}", hash(&id.id), width = HASH_DIGITS));
    }
    name
}

/// Returns a hash of a text: FNV-1a of 128 bits.
fn hash(text: &str) -> u128 {
    let add = |hash: u128, byte| (hash ^ u128::from(byte)).wrapping_mul(0x0100_0000_0000_0000_0000_013b);
    text.bytes().fold(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d, add)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_id_has_a_short_and_unique_file_name() {
        let name = |text: String| file_name(&ItemId::new(text));
        let long = "AAMkAGI2".repeat(40);
        let (first, second) = (name(format!("{long}A")), name(format!("{long}B")));
        assert!(first.len() <= MAX_NAME && second.len() <= MAX_NAME, "{first}");
        assert_ne!(first, second);
        let hash = first.split_once('_').expect("the name ends with a hash").1;
        assert_eq!((hash.len(), name("_".to_owned()).contains('_')), (HASH_DIGITS, false));
        assert_eq!(name("A".repeat(120)).len(), 240);
    }

    #[test]
    fn hash_equals_the_published_test_vector() {
        assert_eq!(hash("a"), 0xd228_cb69_6f1a_8caf_7891_2b70_4e4a_8964);
    }
}
