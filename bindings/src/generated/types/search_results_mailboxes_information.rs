// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::MailboxInformation;

/// Complex type without a name: element MailboxesInformation in t:SearchResults.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SearchResultsMailboxesInformation(pub Vec<MailboxInformation>);

impl SearchResultsMailboxesInformation {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:SearchResultsMailboxesInformation",
        content: xml::Content::Model("t:MailboxInformation*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(SearchResultsMailboxesInformation, MailboxInformation);

::ews_bindings::complex_type!(SearchResultsMailboxesInformation);

impl xml::ReadNode for SearchResultsMailboxesInformation {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "MailboxInformation") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SearchResultsMailboxesInformation {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:MailboxInformation", &self.0);
    }
}
