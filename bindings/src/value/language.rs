//! Language tags.

use crate::rt::facets::Faceted;
use crate::rt::{self, Facets, Pattern};

/// A language tag (`xs:language`), such as `en-US`.
///
/// Reading keeps and reports a text that is not a language tag. Writing refuses such a text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(String);

impl Language {
    const FACETS: &'static [Facets] = &[Facets {
        pattern: Some((
            "[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*",
            &Pattern::Sequence(&[
                Pattern::Repeat(&Pattern::Class(&[('A', 'Z'), ('a', 'z')]), 1, 8),
                Pattern::Repeat(
                    &Pattern::Sequence(&[
                        Pattern::Literal("-"),
                        Pattern::Repeat(&Pattern::Class(&[('0', '9'), ('A', 'Z'), ('a', 'z')]), 1, 8),
                    ]),
                    0,
                    rt::UNBOUNDED,
                ),
            ]),
        )),
        ..Facets::NONE
    }];
}

crate::facet_text!(Language, String);

impl Faceted for Language {
    fn length(&self) -> Option<usize> {
        self.0.length()
    }

    fn as_text(&self) -> Option<&str> {
        Some(&self.0)
    }
}
