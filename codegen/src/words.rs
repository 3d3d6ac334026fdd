//! Words that have a meaning for Rust or for Windows, so that names must avoid them.

/// The keywords of all editions that can be raw identifiers, separated by spaces.
pub(crate) const KEYWORDS: &str = "abstract as async await become box break const continue do dyn else enum extern false \
    final fn for gen if impl in let loop macro match mod move mut override priv pub ref return static struct trait \
    true try type typeof unsafe unsized use virtual where while yield";

/// The keywords in lower case that cannot be raw identifiers.
pub(crate) const PATH_KEYWORDS: &str = "crate self super";

/// The names of devices, which cannot be names of files on Windows, separated by spaces.
pub(crate) const DEVICES: &str = "aux com1 com2 com3 com4 com5 com6 com7 com8 com9 con lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9 nul prn";

/// Returns `true` if a list of words, separated by spaces, has a word.
pub(crate) fn has_word(words: &str, word: &str) -> bool {
    words.split_ascii_whitespace().any(|known| known == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_are_not_identifiers_but_raw_identifiers() {
        for keyword in KEYWORDS.split_ascii_whitespace() {
            // `gen` is a keyword since the edition of 2024.
            assert!(keyword == "gen" || syn::parse_str::<syn::Ident>(keyword).is_err(), "{keyword}");
            assert!(syn::parse_str::<syn::Ident>(&format!("r#{keyword}")).is_ok(), "{keyword}");
        }
        assert!(PATH_KEYWORDS.split(' ').all(|keyword| syn::parse_str::<syn::Ident>(keyword).is_err()));
    }
}
