//! The built-in lists of names: `xs:NMTOKENS`, `xs:IDREFS` and `xs:ENTITIES`.

use std::borrow::Cow;
use std::fmt;

use crate::rt::facets::Faceted;
use crate::rt::{ReadText, TextOut, ValueError, WriteText};

/// A list of names, which has at least one item. White space separates the items in a document.
///
/// Reading keeps and reports an empty list. Writing refuses an empty list, and an item that is empty or contains white
/// space.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[allow(clippy::exhaustive_structs)] // XML Schema defines the items and nothing else.
pub struct Tokens(pub Vec<String>);

crate::wrapper_type!(Tokens, String);

impl Tokens {
    fn check_count(&self) -> Result<(), ValueError> {
        if self.0.is_empty() { Err(ValueError::facet("a list of at least one name")) } else { Ok(()) }
    }
}

/// Length in names.
impl Faceted for Tokens {
    const LENGTH_OF: &'static str = "a list of length";

    fn length(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

/// The names, separated by spaces.
impl fmt::Display for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(" "))
    }
}

impl ReadText for Tokens {
    fn read_text(&mut self, text: Cow<'_, str>, strict: bool) -> Result<(), ValueError> {
        self.0.read_text(text, strict)
    }

    fn check(&self) -> Result<(), ValueError> {
        self.check_count()
    }
}

impl WriteText for Tokens {
    fn write_text(&self, out: &mut TextOut<'_>) {
        self.0.write_text(out);
    }

    fn check_text(&self) -> Result<(), ValueError> {
        self.check_count()?;
        self.0.check_text()
    }
}

crate::text_type!(Tokens);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_separates_the_items_of_a_list() {
        let mut value = Tokens::default();
        assert!(value.read_text(" a\n b\tc ".into(), true).is_ok() && value.check().is_ok());
        assert_eq!(*value, ["a", "b", "c"]);
        assert_eq!(crate::rt::text_of(&value), "a b c");
    }

    #[test]
    fn empty_list_and_item_with_white_space_are_refused() {
        assert!(Tokens::default().check().is_err() && Tokens::default().check_text().is_err());
        assert!(Tokens(vec!["a b".to_owned()]).check_text().is_err());
    }
}
